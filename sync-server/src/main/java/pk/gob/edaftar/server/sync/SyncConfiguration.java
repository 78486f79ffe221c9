package pk.gob.edaftar.server.sync;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pk.gob.edaftar.model.sync.ServerCore;
import pk.gob.edaftar.model.sync.ServerStore;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.store.PostgresStore;

/// Wires the pure core to PostgreSQL and to the pokes.
@Configuration(proxyBeanMethods = false)
class SyncConfiguration {
    /// After the migrations: the store counts on its tables.
    @Bean
    ServerStore serverStore(DataSource source, Wire wire) {
        return new PostgresStore(source, wire);
    }

    @Bean
    ServerCore serverCore(ServerStore store, Wire wire, List<Poker> pokers) {
        return new ServerCore(store, wire, streams -> pokers.forEach(poker -> poker.changed(streams)));
    }
}
