package pk.gob.edaftar.desktop.http;

import java.util.UUID;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/// The server's addresses for the bytes of files.
interface FileApi {
    @HEAD("api/attachments/{attachment}")
    Call<Void> offset(@Path("attachment") UUID attachment);

    @PATCH("api/attachments/{attachment}")
    Call<Void> append(@Path("attachment") UUID attachment, @Header("Upload-Offset") long offset, @Body RequestBody piece);

    @Streaming
    @GET("api/attachments/{attachment}")
    Call<ResponseBody> fetch(@Path("attachment") UUID attachment, @Header("Range") String range);
}
