package pk.gob.edaftar.desktop.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.ResponseBody;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSources;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.command.Refusal;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.session.ChangePassword;
import pk.gob.edaftar.model.session.DeskKnown;
import pk.gob.edaftar.model.session.DeskTerms;
import pk.gob.edaftar.model.session.FirstAdministrator;
import pk.gob.edaftar.model.session.InLine;
import pk.gob.edaftar.model.session.OutboxTaken;
import pk.gob.edaftar.model.session.SealedOutbox;
import pk.gob.edaftar.model.session.ServerHealth;
import pk.gob.edaftar.model.session.SignIn;
import pk.gob.edaftar.model.session.SignedIn;
import pk.gob.edaftar.model.sync.Fetch;
import pk.gob.edaftar.model.sync.FetchAnswer;
import pk.gob.edaftar.model.sync.LeaseAnswer;
import pk.gob.edaftar.model.sync.LeaseAsk;
import pk.gob.edaftar.model.sync.Pull;
import pk.gob.edaftar.model.sync.PullAnswer;
import pk.gob.edaftar.model.sync.Push;
import pk.gob.edaftar.model.sync.PushAnswer;
import pk.gob.edaftar.model.sync.Readings;
import pk.gob.edaftar.model.sync.ReadingsTaken;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.model.wire.WireException;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;

/// The line over HTTP. Every call has a limit, and silence on the pokes' line for longer than the server's
/// sign of life means that it is cut.
public final class HttpLine implements ServerLine {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration CALL = Duration.ofSeconds(28);
    private static final Duration SILENCE = Duration.ofSeconds(40);
    private static final int ACCEPTED = 202;
    private static final int SERVER_TROUBLE = 500;

    private final Wire wire;
    private final HttpUrl address;
    private final OkHttpClient client;
    private final OkHttpClient pokes;
    private final ServerApi api;
    private final AdminLine administration;
    private final InvitationLine invitations;
    private final FileLine files;

    /// @param address the server's, such as `http://daftar.example:8080`
    /// @param token what the session is shown by; none before signing in
    /// @throws IllegalArgumentException when it is no address
    public HttpLine(String address, Wire wire, Supplier<Optional<String>> token) {
        this.wire = wire;
        this.address = HttpUrl.get(address.endsWith("/") ? address : address + "/");
        this.client = new OkHttpClient.Builder().connectTimeout(CONNECT).readTimeout(CALL).writeTimeout(CALL)
                .callTimeout(CALL).addInterceptor(chain -> chain.proceed(signed(chain.request(), token))).build();
        this.pokes = client.newBuilder().callTimeout(Duration.ZERO).readTimeout(SILENCE).build();
        Retrofit retrofit = new Retrofit.Builder().baseUrl(this.address).client(client)
                .addConverterFactory(new WireConverters(wire)).build();
        this.api = retrofit.create(ServerApi.class);
        this.administration = new HttpAdminLine(retrofit.create(AdminApi.class), this);
        this.invitations = new HttpInvitationLine(retrofit.create(InvitationApi.class), this);
        Retrofit unhurried = retrofit.newBuilder().client(client.newBuilder().callTimeout(Duration.ZERO).build()).build();
        this.files = new HttpFileLine(unhurried.create(FileApi.class), this);
    }

    private static Request signed(Request request, Supplier<Optional<String>> token) {
        return token.get().map(shown -> request.newBuilder().header("Authorization", "Bearer " + shown).build())
                .orElse(request);
    }

    @Override
    public Reply<ServerHealth> health() {
        return call(api.health());
    }

    @Override
    public Reply<SignedIn> signIn(SignIn request) {
        return signedIn(api.signIn(request));
    }

    @Override
    public Reply<SignedIn> signIn(String ticket) {
        return signedIn(api.ticket(ticket));
    }

    @Override
    public Reply<SignedIn> first(FirstAdministrator request) {
        return signedIn(api.first(request));
    }

    @Override
    public Reply<SignedIn> resume() {
        return call(api.resume());
    }

    @Override
    public Reply<SignedIn> changePassword(ChangePassword request) {
        return call(api.changePassword(request));
    }

    @Override
    public Reply<PushAnswer> push(Push push) {
        return call(api.push(push));
    }

    @Override
    public Reply<PullAnswer> pull(Pull pull) {
        return call(api.pull(pull));
    }

    @Override
    public Reply<FetchAnswer> fetch(Fetch fetch) {
        return call(api.fetch(fetch));
    }

    @Override
    public Reply<LeaseAnswer> lease(LeaseAsk ask) {
        return call(api.lease(ask));
    }

    @Override
    public Reply<ReadingsTaken> readings(Readings readings) {
        return call(api.readings(readings));
    }

    @Override
    public Reply<Found> search(Sought sought) {
        return call(api.search(sought));
    }

    @Override
    public Reply<AuditPage> audit(AuditAsk ask) {
        return call(api.audit(ask));
    }

    @Override
    public Reply<DeskTerms> desk(DeskKnown known) {
        return call(api.desk(known));
    }

    @Override
    public Reply<OutboxTaken> bring(SealedOutbox outbox) {
        return call(api.bring(outbox));
    }

    @Override
    public Optional<AdminLine> administration() {
        return Optional.of(administration);
    }

    @Override
    public Optional<InvitationLine> invitations() {
        return Optional.of(invitations);
    }

    @Override
    public Optional<FileLine> files() {
        return Optional.of(files);
    }

    @Override
    public Listening listen(PokeEar ear) {
        Request request = new Request.Builder().url(address.newBuilder().addPathSegments("api/pokes").build())
                .header("Accept", "text/event-stream").build();
        EventSource source = EventSources.createFactory(pokes).newEventSource(request, new PokeListener(ear));
        return source::cancel;
    }

    /// Where the server is reached from here.
    String address() {
        return address.toString();
    }

    /// Either somebody signed in, or a place in line.
    private Reply<SignedIn> signedIn(Call<ResponseBody> call) {
        return attempt(() -> {
            Response<ResponseBody> response = call.execute();
            ResponseBody body = response.body();
            if (!response.isSuccessful() || body == null) {
                return refused(response);
            }
            try (body) {
                return response.code() == ACCEPTED
                        ? new Reply.Waits<>(wire.readMessage(InLine.class, Wire.parse(body.string())))
                        : new Reply.Got<>(wire.readMessage(SignedIn.class, Wire.parse(body.string())));
            }
        });
    }

    /// What is answered by being done.
    Reply<Boolean> told(Call<Void> call) {
        return attempt(() -> {
            Response<Void> response = call.execute();
            return response.isSuccessful() ? new Reply.Got<>(true) : refused(response);
        });
    }

    <T> Reply<T> call(Call<T> call) {
        return attempt(() -> {
            Response<T> response = call.execute();
            T body = response.body();
            return response.isSuccessful() && body != null ? new Reply.Got<>(body) : refused(response);
        });
    }

    <T> Reply<T> refused(Response<?> response) throws IOException {
        if (response.code() >= SERVER_TROUBLE) {
            return new Reply.Failed<>(Trouble.SERVER);
        }
        try (ResponseBody error = response.errorBody()) {
            return error == null ? new Reply.Failed<>(Trouble.NOT_OURS)
                    : new Reply.Refused<>(wire.readMessage(Refusal.class, Wire.parse(error.string())));
        }
    }

    interface Attempt<T> {
        Reply<T> run() throws IOException;
    }

    static <T> Reply<T> attempt(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (WireException e) {
            return new Reply.Failed<>(Trouble.NOT_OURS);
        } catch (InterruptedIOException e) {
            return new Reply.Failed<>(Trouble.TIMED_OUT);
        } catch (IOException e) {
            return new Reply.Failed<>(Trouble.NO_LINE);
        }
    }

    @Override
    public void close() {
        client.dispatcher().cancelAll();
        pokes.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
