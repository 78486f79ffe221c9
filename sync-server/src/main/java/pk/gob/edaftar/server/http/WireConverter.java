package pk.gob.edaftar.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import pk.gob.edaftar.model.wire.Wire;

/// Messages of the protocol over HTTP, by the product's own strict codec.
final class WireConverter extends AbstractHttpMessageConverter<Record> {
    private final Wire wire;

    WireConverter(Wire wire) {
        super(StandardCharsets.UTF_8, MediaType.APPLICATION_JSON);
        this.wire = wire;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("pk.gob.edaftar.");
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) throws IOException {
        // strictly: bytes that are no letters must not become other letters
        CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message.getBody().readAllBytes()));
        return wire.readMessage(type, Wire.parse(text.toString()));
    }

    @Override
    protected void writeInternal(Record message, HttpOutputMessage output) throws IOException {
        output.getBody().write(Wire.text(wire.writeMessage(message)).getBytes(StandardCharsets.UTF_8));
    }
}
