package pk.gob.edaftar.server.sight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.dak.DakCommand.MarkDak;
import pk.gob.edaftar.model.dak.DakCommand.RegradeDak;
import pk.gob.edaftar.model.dak.Grade;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Verdict;
import pk.gob.edaftar.server.fixture.TestServer;

/// The real server with everybody of the province signed in once, and a paper of each grade taken through each situation.
final class PlayedOffice implements AutoCloseable {
    private static final List<String> FILES = List.of("registry.txt", "officer.txt", "heads.txt", "outside.txt", "concerned.txt", "files.txt", "diarised.txt");

    private final WideProvince province = new WideProvince();
    private final TestServer server = TestServer.with(province.entities());
    private final Map<String, Player> players = new LinkedHashMap<>();
    private final List<Situation> situations = situationsOnFile();
    private final List<Paper> papers = new ArrayList<>();
    private int made;

    PlayedOffice() {
        hashCheaply(server);
        province.posts().keySet().forEach(code -> players.put(code, new Player(server, province, code)));
        for (Situation situation : situations) {
            papers.addAll(played(situation, List.of(Grade.values())));
        }
    }

    /// Sixty passwords are checked; how dear one is is not the matter here.
    private static void hashCheaply(TestServer server) {
        byte[] salt = new byte[16];
        byte[] hash = new byte[32];
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(64).withIterations(1).withParallelism(1).withSalt(salt).build());
        generator.generateBytes(TestServer.PASSWORD.getBytes(java.nio.charset.StandardCharsets.UTF_8), hash);
        java.util.Base64.Encoder text = java.util.Base64.getEncoder().withoutPadding();
        server.part(JdbcClient.class).sql("UPDATE account SET password_hash = :hash")
                .param("hash", "$argon2id$v=19$m=64,t=1,p=1$" + text.encodeToString(salt) + "$" + text.encodeToString(hash)).update();
    }

    /// Every situation the tables tell of.
    static List<Situation> situationsOnFile() {
        return FILES.stream().flatMap(file -> SituationFile.read(file).stream()).toList();
    }

    TestServer server() {
        return server;
    }

    WideProvince province() {
        return province;
    }

    List<Situation> situations() {
        return situations;
    }

    /// One of each grade for each situation.
    List<Paper> papers() {
        return papers;
    }

    Map<String, Player> players() {
        return players;
    }

    Player player(String code) {
        return Objects.requireNonNull(players.get(code), "nobody is called " + code);
    }

    /// New papers taken through a situation together.
    List<Paper> played(Situation situation, List<Grade> grades) {
        List<Paper> fresh = grades.stream().map(grade -> new Paper(situation, grade, made++)).toList();
        for (int step = 0; step < situation.steps().size(); step++) {
            play(situation.steps().get(step), step, fresh);
        }
        return fresh;
    }

    private void play(Situation.Step step, int number, List<Paper> fresh) {
        Player by = player(step.who());
        List<Command> commands = fresh.stream()
                .map(paper -> Deeds.of(province, by, paper, step.act(), step.to(), paper.word(number))).toList();
        List<Receipt> receipts = by.send(commands);
        for (int n = 0; n < commands.size(); n++) {
            if (receipts.get(n).verdict() != Verdict.ACCEPTED) {
                throw new IllegalStateException(fresh.get(n) + ", step " + number + ": " + receipts.get(n));
            }
            if (commands.get(n) instanceof RegradeDak anew) {
                fresh.get(n).graded(anew.grade());
            }
            if (commands.get(n) instanceof MarkDak mark) {
                fresh.get(n).marked(mark.addressees().getFirst().marking(),
                        mark.addressees().size() > 1 ? mark.addressees().get(1).marking() : null);
            }
        }
    }

    /// Asks for everybody, a few at a time.
    <T> Map<Player, T> everybody(java.util.function.Function<Player, T> ask) {
        try (ExecutorService few = Executors.newFixedThreadPool(4)) {
            List<Player> all = List.copyOf(players.values());
            List<T> answers = few.invokeAll(all.stream().map(player -> (Callable<T>) () -> ask.apply(player)).toList()).stream()
                    .map(java.util.concurrent.Future::resultNow).toList();
            Map<Player, T> found = new LinkedHashMap<>();
            for (int n = 0; n < all.size(); n++) {
                found.put(all.get(n), answers.get(n));
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
