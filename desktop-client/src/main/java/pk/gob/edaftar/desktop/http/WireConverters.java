package pk.gob.edaftar.desktop.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.model.wire.Wire;
import retrofit2.Converter;
import retrofit2.Retrofit;

/// Messages of the protocol over Retrofit, by the product's own strict codec.
final class WireConverters extends Converter.Factory {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final Wire wire;

    WireConverters(Wire wire) {
        this.wire = wire;
    }

    @Override
    public @Nullable Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        return type instanceof Class<?> plain && plain.isRecord() ? reader(plain.asSubclass(Record.class)) : null;
    }

    private <T extends Record> Converter<ResponseBody, T> reader(Class<T> type) {
        return body -> wire.readMessage(type, Wire.parse(body.string()));
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(Type type, Annotation[] parameters,
            Annotation[] method, Retrofit retrofit) {
        return type instanceof Class<?> plain && plain.isRecord()
                ? (Converter<Record, RequestBody>) message -> RequestBody.create(Wire.text(wire.writeMessage(message)), JSON)
                : null;
    }
}
