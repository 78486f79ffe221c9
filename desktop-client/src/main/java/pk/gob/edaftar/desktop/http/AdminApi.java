package pk.gob.edaftar.desktop.http;

import java.util.UUID;
import pk.gob.edaftar.model.program.NewProgram;
import pk.gob.edaftar.model.program.ProgramToken;
import pk.gob.edaftar.model.program.ProgramsHere;
import pk.gob.edaftar.model.session.AccountsHere;
import pk.gob.edaftar.model.session.DevicesHere;
import pk.gob.edaftar.model.session.InvitationsHere;
import pk.gob.edaftar.model.session.InviteComputer;
import pk.gob.edaftar.model.session.InvitePerson;
import pk.gob.edaftar.model.session.Invited;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/// The server's addresses for administrators.
interface AdminApi {
    @GET("api/accounts")
    Call<AccountsHere> accounts();

    @POST("api/accounts/{person}/suspension")
    Call<Void> suspend(@Path("person") UUID person);

    @DELETE("api/accounts/{person}/suspension")
    Call<Void> reopen(@Path("person") UUID person);

    @GET("api/invitations")
    Call<InvitationsHere> invitations();

    @POST("api/invitations/persons")
    Call<Invited> invite(@Body InvitePerson person);

    @POST("api/invitations/computers")
    Call<Invited> invite(@Body InviteComputer computer);

    @DELETE("api/invitations/{number}")
    Call<Void> withdraw(@Path("number") String number);

    @GET("api/devices")
    Call<DevicesHere> devices();

    @POST("api/devices/{device}/admission")
    Call<Void> admit(@Path("device") UUID device);

    @POST("api/devices/{device}/revocation")
    Call<Void> revoke(@Path("device") UUID device);

    @GET("api/programs")
    Call<ProgramsHere> programs();

    @POST("api/programs")
    Call<ProgramToken> let(@Body NewProgram program);

    @POST("api/programs/{program}/token")
    Call<ProgramToken> renew(@Path("program") UUID program);

    @DELETE("api/programs/{program}")
    Call<Void> shutOut(@Path("program") UUID program);
}
