package pk.gob.edaftar.desktop.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.jspecify.annotations.Nullable;

/// The words of documents, tables, presentations and mails as office programs kept them until 2007.
final class FormerOffice {
    private FormerOffice() {}

    static Preview of(byte[] bytes) throws IOException, NotShown {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntry("WordDocument")) {
                return words(document(root));
            }
            if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
                return words(table(root));
            }
            if (root.hasEntry("PowerPoint Document")) {
                return words(presentation(root));
            }
            if (root.hasEntry("__properties_version1.0")) {
                return mail(root);
            }
            // a document of today is shut this way
            throw new NotShown(root.hasEntry("EncryptedPackage") ? Unshown.LOCKED : Unshown.UNKNOWN);
        } catch (EncryptedDocumentException locked) {
            throw new NotShown(Unshown.LOCKED);
        }
    }

    private static String document(DirectoryNode root) throws IOException {
        try (WordExtractor words = new WordExtractor(root)) {
            return words.getText();
        } catch (OldFileFormatException older) {
            try (Word6Extractor words = new Word6Extractor(new HWPFOldDocument(root))) {
                return words.getText();
            }
        }
    }

    private static String table(DirectoryNode root) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(root, false); ExcelExtractor words = new ExcelExtractor(book)) {
            words.setIncludeSheetNames(true);
            words.setFormulasNotResults(false);
            return words.getText();
        }
    }

    private static String presentation(DirectoryNode root) throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow(root); SlideShowExtractor<?, ?> words = new SlideShowExtractor<>(show)) {
            return words.getText();
        }
    }

    private static Preview mail(DirectoryNode root) throws IOException {
        try (MAPIMessage mail = new MAPIMessage(root)) {
            mail.setReturnNullOnMissingChunk(true);
            mail.guess7BitEncoding();
            MailWords words = new MailWords();
            Excerpt text = words.text();
            try {
                words.head("From", mail.getDisplayFrom()).head("To", mail.getDisplayTo()).head("Cc", mail.getDisplayCC())
                        .head("Date", mail.getMessageDate() == null ? null : mail.getMessageDate().toInstant().toString())
                        .head("Subject", mail.getSubject());
                text.add("\n").add(body(mail)).endLine();
            } catch (org.apache.poi.hsmf.exceptions.ChunkNotFoundException missing) {
                throw new IOException(missing);
            }
            for (AttachmentChunks each : mail.getAttachmentFiles()) {
                words.attached(each.getAttachLongFileName() == null ? null : each.getAttachLongFileName().getValue());
            }
            return text.as(Preview.Kind.MAIL);
        }
    }

    private static String body(MAPIMessage mail) throws org.apache.poi.hsmf.exceptions.ChunkNotFoundException {
        @Nullable String plain = mail.getTextBody();
        @Nullable String html = plain == null || plain.isBlank() ? mail.getHtmlBody() : null;
        return html != null ? MailWords.ofHtml(html) : plain == null ? "" : plain;
    }

    private static Preview words(String text) {
        return new Excerpt().add(text).as(Preview.Kind.OFFICE);
    }
}
