package pk.gob.edaftar.desktop.http;

import okhttp3.ResponseBody;
import pk.gob.edaftar.model.audit.AuditAsk;
import pk.gob.edaftar.model.audit.AuditPage;
import pk.gob.edaftar.model.find.Found;
import pk.gob.edaftar.model.find.Sought;
import pk.gob.edaftar.model.session.ChangePassword;
import pk.gob.edaftar.model.session.DeskKnown;
import pk.gob.edaftar.model.session.DeskTerms;
import pk.gob.edaftar.model.session.FirstAdministrator;
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
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/// The server's addresses, as a desk uses them.
interface ServerApi {
    @GET("api/health")
    Call<ServerHealth> health();

    @POST("api/session")
    Call<ResponseBody> signIn(@Body SignIn request);

    @GET("api/session/tickets/{ticket}")
    Call<ResponseBody> ticket(@Path("ticket") String ticket);

    @POST("api/first-administrator")
    Call<ResponseBody> first(@Body FirstAdministrator request);

    @POST("api/session/resume")
    Call<SignedIn> resume();

    @POST("api/session/password")
    Call<SignedIn> changePassword(@Body ChangePassword request);

    @POST("api/commands")
    Call<PushAnswer> push(@Body Push push);

    @POST("api/changes")
    Call<PullAnswer> pull(@Body Pull pull);

    @POST("api/parts")
    Call<FetchAnswer> fetch(@Body Fetch fetch);

    @POST("api/leases")
    Call<LeaseAnswer> lease(@Body LeaseAsk ask);

    @POST("api/readings")
    Call<ReadingsTaken> readings(@Body Readings readings);

    @POST("api/search")
    Call<Found> search(@Body Sought sought);

    @POST("api/audit")
    Call<AuditPage> audit(@Body AuditAsk ask);

    @POST("api/desk")
    Call<DeskTerms> desk(@Body DeskKnown known);

    @POST("api/outboxes")
    Call<OutboxTaken> bring(@Body SealedOutbox outbox);
}
