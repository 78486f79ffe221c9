package pk.gob.edaftar.desktop.preview;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// A letter by e-mail as one reads it: who, to whom, when, about what, its text, and the names of what is attached. Its own names for
/// these stay as they are, in whichever language one reads; nothing it points to is fetched.
final class MailWords {
    private static final List<String> HEAD = List.of("From", "To", "Cc", "Date", "Subject");
    private static final int DEEPEST = 8;
    private static final int LONGEST_LINE = 100_000;

    private final Excerpt text = new Excerpt();

    static Preview of(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom().setStrictParsing(false).setMaxLineLen(LONGEST_LINE).setMaxHeaderLen(LONGEST_LINE)
                .setMaxHeaderCount(5_000).build());
        Message mail = builder.parseMessage(new ByteArrayInputStream(bytes));
        MailWords words = new MailWords();
        try {
            words.add(mail, 0);
        } finally {
            mail.dispose();
        }
        return words.text.as(Preview.Kind.MAIL);
    }

    Excerpt text() {
        return text;
    }

    MailWords head(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.add(name).add(": ").add(value.strip().replaceAll("\\s+", " ")).endLine();
        }
        return this;
    }

    MailWords attached(@Nullable String name) {
        if (name != null && !name.isBlank()) {
            text.endLine().add("[").add(name).add("]").endLine();
        }
        return this;
    }

    static String ofHtml(String html) {
        return Jsoup.parse(html).wholeText().replaceAll("[ \\t\\u00a0]+", " ").replaceAll("( ?\r?\n ?){3,}", "\n\n").strip();
    }

    private void add(Message mail, int depth) throws IOException {
        for (String name : HEAD) {
            Field field = mail.getHeader() == null ? null : mail.getHeader().getField(name);
            head(name, field == null ? null : DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT));
        }
        text.add("\n");
        add((Entity) mail, depth);
    }

    private void add(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (depth > DEEPEST || text.isFull()) {
            return;
        }
        switch (body) {
            case Multipart parts -> add(parts, depth);
            case Message inner -> {
                text.endLine().add("\n");
                add(inner, depth + 1);
            }
            case TextBody words when !"attachment".equalsIgnoreCase(entity.getDispositionType()) -> text.add(read(entity, words)).endLine();
            case null, default -> attached(entity.getFilename() == null ? entity.getMimeType() : DecoderUtil.decodeEncodedWords(entity.getFilename(),
                    DecodeMonitor.SILENT));
        }
    }

    private void add(Multipart parts, int depth) throws IOException {
        List<Entity> all = parts.getBodyParts();
        if (parts.getSubType().toLowerCase(Locale.ROOT).equals("alternative")) {
            for (Entity each : all) {
                if ("text/plain".equals(each.getMimeType())) {
                    add(each, depth + 1);
                    return;
                }
            }
            if (!all.isEmpty()) {
                add(all.getLast(), depth + 1);
            }
            return;
        }
        for (Entity each : all) {
            add(each, depth + 1);
        }
    }

    /// What is written in no letters this computer knows is read as well as it can be.
    private static String read(Entity entity, TextBody words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        words.getInputStream().transferTo(bytes);
        String said = entity.getCharset();
        boolean known = said != null && said.matches("[A-Za-z0-9][A-Za-z0-9._:+-]*") && Charset.isSupported(said) && !said.equalsIgnoreCase("us-ascii");
        String decoded = known ? bytes.toString(Charset.forName(said)) : PlainText.decoded(bytes.toByteArray());
        return "text/html".equals(entity.getMimeType()) ? ofHtml(decoded) : decoded;
    }
}
