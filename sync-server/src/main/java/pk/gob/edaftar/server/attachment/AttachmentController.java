package pk.gob.edaftar.server.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.audit.AuditKind;
import pk.gob.edaftar.model.change.Stream;
import pk.gob.edaftar.model.change.Subscriptions;
import pk.gob.edaftar.model.session.SessionRule;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.server.attachment.AttachmentTable.Filed;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.http.RequestRefused;
import pk.gob.edaftar.server.ledger.ServerLog;
import pk.gob.edaftar.server.session.Caller;
import pk.gob.edaftar.server.store.BlobFolder;

/// The bytes of files, brought and fetched through their attachment alone: whoever knows a hash has no file by it. They are brought
/// as tus 1.0 says (tus.io, core protocol): ask how much is here, go on from there.
@RestController
class AttachmentController {
    private static final String TUS = "Tus-Resumable";
    private static final String VERSION = "1.0.0";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";

    private final AttachmentTable table;
    private final BlobFolder folder;
    private final Arrivals arrivals;
    private final ServerStore store;
    private final ServerLog log;
    private final Clock clock;

    AttachmentController(AttachmentTable table, BlobFolder folder, Arrivals arrivals, ServerStore store, ServerLog log, Clock clock) {
        this.table = table;
        this.folder = folder;
        this.arrivals = arrivals;
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    @ApiNote("How many bytes of a file are here (Upload-Offset) of how many (Upload-Length); for who attached it, and who may see it.")
    @RequestMapping(path = "/api/attachments/{attachment}", method = RequestMethod.HEAD)
    ResponseEntity<Void> offset(Caller caller, @PathVariable UUID attachment) throws IOException {
        Filed filed = table.find(attachment).filter(each -> isHis(each, caller) || sees(each, caller))
                .orElseThrow(() -> new RequestRefused(SessionRule.NO_SUCH_ADDRESS));
        long offset = isHere(filed) ? filed.size() : arrivals.offset(attachment);
        // all of it, and nobody had looked at it when the server ended
        return uploaded(filed, offset == filed.size() && !isHere(filed) ? finish(filed) : offset);
    }

    @ApiNote("Brings more of a file, from Upload-Offset on; for who attached it.")
    @PatchMapping("/api/attachments/{attachment}")
    ResponseEntity<Void> append(Caller caller, @PathVariable UUID attachment, @RequestHeader(OFFSET) long offset, InputStream body)
            throws IOException {
        Filed filed = table.find(attachment).filter(each -> isHis(each, caller))
                .orElseThrow(() -> new RequestRefused(SessionRule.NO_SUCH_ADDRESS));
        if (isHere(filed)) {
            return uploaded(filed, filed.size());
        }
        long now = arrivals.append(attachment, offset, filed.size(), body);
        return uploaded(filed, now == filed.size() ? finish(filed) : now);
    }

    private long finish(Filed filed) throws IOException {
        if (!folder.keep(filed.id(), filed.sha256(), filed.size())) {
            throw new RequestRefused(SessionRule.FILE_NOT_AS_SAID);
        }
        return filed.size();
    }

    private static ResponseEntity<Void> uploaded(Filed filed, long offset) {
        return ResponseEntity.noContent().header(TUS, VERSION).header(OFFSET, Long.toString(offset))
                .header(LENGTH, Long.toString(filed.size())).build();
    }

    @ApiNote("The bytes of a file, or a range of them; for whoever may see it at this moment.")
    @GetMapping("/api/attachments/{attachment}")
    ResponseEntity<Resource> fetch(Caller caller, @PathVariable UUID attachment) {
        Filed filed = table.find(attachment).filter(each -> sees(each, caller))
                .orElseThrow(() -> new RequestRefused(SessionRule.NO_SUCH_ADDRESS));
        if (!isHere(filed)) {
            throw new RequestRefused(SessionRule.FILE_NOT_HERE);
        }
        log.write(ServerLog.Entry.of(AuditKind.HANDED_OUT, caller.session()).about(List.of(filed.paper())).saying(filed.name()));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM).eTag(filed.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(filed.name(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(folder.file(filed.sha256())));
    }

    private boolean isHere(Filed filed) {
        return filed.arrived() && folder.has(filed.sha256(), filed.size());
    }

    private static boolean isHis(Filed filed, Caller caller) {
        return filed.author().equals(caller.session().person());
    }

    private boolean sees(Filed filed, Caller caller) {
        Set<Stream> followed = Subscriptions.streams(store.read(ServerStore.Reading::organisation), caller.session().person(),
                clock.instant());
        return table.isSeen(filed.id(), followed);
    }
}
