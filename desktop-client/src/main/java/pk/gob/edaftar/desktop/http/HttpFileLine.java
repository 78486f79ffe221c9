package pk.gob.edaftar.desktop.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import pk.gob.edaftar.model.session.SessionRule;
import retrofit2.Response;

/// The bytes of files over HTTP, as tus 1.0 says.
record HttpFileLine(FileApi api, HttpLine line) implements FileLine {
    private static final MediaType PIECE = MediaType.get("application/offset+octet-stream");
    private static final String OFFSET = "Upload-Offset";
    private static final int NOT_FOUND = 404;
    private static final int PART = 206;
    private static final int BUFFER = 1 << 16;

    @Override
    public Reply<Long> offset(UUID attachment) {
        return HttpLine.attempt(() -> {
            Response<Void> response = api.offset(attachment).execute();
            // an answer to this question has no body to say so in
            return response.code() == NOT_FOUND ? new Reply.Refused<>(SessionRule.NO_SUCH_ADDRESS.refuses()) : offset(response);
        });
    }

    @Override
    public Reply<Long> append(UUID attachment, long offset, byte[] piece, int length) {
        return HttpLine.attempt(() -> offset(api.append(attachment, offset, RequestBody.create(piece, PIECE, 0, length)).execute()));
    }

    private Reply<Long> offset(Response<Void> response) throws IOException {
        Headers headers = response.headers();
        String offset = headers.get(OFFSET);
        if (!response.isSuccessful()) {
            return line.refused(response);
        }
        return offset != null && offset.matches("[0-9]{1,18}") ? new Reply.Got<>(Long.parseLong(offset)) : new Reply.Failed<>(Trouble.NOT_OURS);
    }

    @Override
    public Reply<Boolean> fetch(UUID attachment, long from, Taker taker) {
        return HttpLine.attempt(() -> {
            Response<ResponseBody> response = api.fetch(attachment, "bytes=" + from + "-").execute();
            ResponseBody body = response.body();
            if (!response.isSuccessful() || body == null) {
                return line.refused(response);
            }
            try (body; InputStream bytes = body.byteStream()) {
                // whoever stands between may give all of it where a part was asked for
                bytes.skipNBytes(response.code() == PART ? 0 : from);
                byte[] piece = new byte[BUFFER];
                for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                    taker.take(piece, read);
                }
            }
            return new Reply.Got<>(true);
        });
    }
}
