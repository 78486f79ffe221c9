package pk.gob.edaftar.desktop.http;

import java.util.UUID;
import pk.gob.edaftar.model.session.ComputerEnrolled;
import pk.gob.edaftar.model.session.DeviceStanding;
import pk.gob.edaftar.model.session.InvitationAccepted;
import pk.gob.edaftar.model.session.InvitationAsk;
import pk.gob.edaftar.model.session.InvitationShown;
import pk.gob.edaftar.model.session.SignedIn;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/// The server's addresses for whoever was invited.
interface InvitationApi {
    @POST("api/invitations/look")
    Call<InvitationShown> look(@Body InvitationAsk ask);

    @POST("api/invitations/acceptance")
    Call<SignedIn> accept(@Body InvitationAccepted accepted);

    @POST("api/invitations/enrolment")
    Call<DeviceStanding> enrol(@Body ComputerEnrolled enrolled);

    @GET("api/devices/{device}/standing")
    Call<DeviceStanding> standing(@Path("device") UUID device);
}
