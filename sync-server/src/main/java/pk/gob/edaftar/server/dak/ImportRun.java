package pk.gob.edaftar.server.dak;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import pk.gob.edaftar.model.org.Organisation;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.register.RegisterFile;
import pk.gob.edaftar.register.UnreadableWorkbook;
import pk.gob.edaftar.server.exchange.DirectoryPull;
import pk.gob.edaftar.server.exchange.Errand;
import pk.gob.edaftar.server.exchange.ImportOptions;
import pk.gob.edaftar.server.exchange.PushLine;
import pk.gob.edaftar.server.exchange.Said;
import pk.gob.edaftar.server.exchange.ServerLine;
import pk.gob.edaftar.server.exchange.ServerTrouble;
import pk.gob.edaftar.server.text.Texts;

/// One import from beginning to end: signs in at the server, takes the post, reads the file, and says what came of it.
/// It opens no database: whatever it does goes the way of every desk.
public final class ImportRun implements Errand {
    /// A mapping of columns that cannot be used says itself what is wrong with it.
    static final String MAPPING = "mapping";

    private final Wire wire = new Wire();

    @Override
    public void check(ImportOptions options) throws ImportOptions.Wrong {
        if (options.as() == null) {
            throw new ImportOptions.Wrong("noPost", "");
        }
    }

    @Override
    public int run(ImportOptions options, SignIn who, Said said) {
        Texts texts = said.texts("import");
        PrintStream out = said.out();
        PrintStream errors = said.errors();
        if (!Files.isReadable(options.file())) {
            errors.println(texts.of("import.trouble.noFile", options.file().toString()));
            return TROUBLE;
        }
        ImportLog log = new ImportLog(texts, String.valueOf(options.file().getFileName()), errors, System::nanoTime);
        try (ServerLine line = new ServerLine(options.server().toString(), wire);
                RegisterFile file = RegisterFile.open(options.file(), options.encoding(), options.sheet())) {
            Mapped mapped = new Mapped(options, texts);
            mapped.check(file.headings());
            SignedIn session = line.signIn(who);
            InstantSource clock = InstantSource.offset(InstantSource.system(), Duration.between(Instant.now(), session.serverTime()));
            Organisation organisation = new DirectoryPull(line, wire).organisation();
            ImportSeat seat = seat(Objects.requireNonNull(options.as()), session, organisation, clock.instant());
            Outbound outbound = options.dryRun() ? Outbound.nowhere(log) : Outbound.to(new PushLine(line, wire, session.epoch(), log), log);
            mapped.show(file.headings(), options.dryRun() ? out : errors);
            mapped.keep(out);
            new LetterImport(seat, organisation, session, mapped.columns(), outbound, log, clock).run(file);
            log.unused(mapped.columns().unused());
        } catch (ServerTrouble trouble) {
            log.progress(true);
            errors.println(MAPPING.equals(trouble.key()) ? trouble.detail() : texts.of("import.trouble." + trouble.key(), trouble.detail()));
            return TROUBLE;
        } catch (UncheckedIOException e) {
            return unreadable(options, said, log, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            return unreadable(options, said, log, e);
        }
        out.println(log.closing(options.dryRun()));
        return log.whole() ? WHOLE : WITH_ERRORS;
    }

    private static int unreadable(ImportOptions options, Said said, ImportLog log, IOException why) {
        Texts texts = said.texts("import");
        log.progress(true);
        said.errors().println(why instanceof UnreadableWorkbook workbook
                ? texts.of("import.workbook." + workbook.key(), String.valueOf(workbook.getMessage()))
                : texts.of("import.trouble.unreadable", options.file().toString(), String.valueOf(why.getMessage())));
        return TROUBLE;
    }

    private static ImportSeat seat(String name, SignedIn session, Organisation organisation, Instant now) throws ServerTrouble {
        List<ImportSeat> seats = ImportSeat.called(name, session.person(), organisation, now);
        if (seats.size() == 1) {
            return seats.getFirst();
        }
        String own = String.join(" · ", ImportSeat.names(session.person(), organisation, now));
        throw new ServerTrouble(seats.isEmpty() ? "notYourPost" : "severalPosts", own);
    }
}
