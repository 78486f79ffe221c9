package pk.gob.edaftar.desktop.http;

import java.util.UUID;
import pk.gob.edaftar.model.program.NewProgram;
import pk.gob.edaftar.model.program.ProgramToken;
import pk.gob.edaftar.model.program.ProgramsHere;
import pk.gob.edaftar.model.session.AccountsHere;
import pk.gob.edaftar.model.session.DevicesHere;
import pk.gob.edaftar.model.session.NewAccount;
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

    @POST("api/accounts")
    Call<Void> open(@Body NewAccount account);

    @POST("api/accounts/{person}/suspension")
    Call<Void> suspend(@Path("person") UUID person);

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
