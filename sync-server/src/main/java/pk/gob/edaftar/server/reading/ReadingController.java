package pk.gob.edaftar.server.reading;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.sync.Readings;
import pk.gob.edaftar.model.sync.ReadingsTaken;
import pk.gob.edaftar.server.http.ApiNote;
import pk.gob.edaftar.server.session.Caller;

/// Takes up what desks have logged, in a lane of its own.
@RestController
class ReadingController {
    private final ReadingTable table;

    ReadingController(ReadingTable table) {
        this.table = table;
    }

    @ApiNote("Appends readings of the person at this device to the log, each once however often it is sent.")
    @PostMapping("/api/readings")
    ReadingsTaken append(Caller caller, @RequestBody Readings readings) {
        return new ReadingsTaken(table.append(caller.session(), readings));
    }
}
