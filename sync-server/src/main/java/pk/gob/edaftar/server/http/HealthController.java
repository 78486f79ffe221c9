package pk.gob.edaftar.server.http;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pk.gob.edaftar.model.session.ServerHealth;

/// Whether the server and its database answer, and which form of the protocol they speak.
@RestController
class HealthController {
    private final JdbcClient jdbc;
    private final Clock clock;

    HealthController(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Open
    @ApiNote("Whether server and database answer, and which form of the protocol is spoken.")
    @GetMapping("/api/health")
    ServerHealth health() {
        boolean founded = jdbc.sql("SELECT EXISTS (SELECT 1 FROM account)").query(Boolean.class).single();
        String version = Optional.ofNullable(HealthController.class.getPackage().getImplementationVersion()).orElse("1.0.0");
        return new ServerHealth(ServerHealth.PRODUCT, version, ServerHealth.PROTOCOL, ServerHealth.OLDEST_PROTOCOL, founded,
                clock.instant());
    }
}
