package pk.gob.edaftar.desktop.store;

import java.util.Optional;

/// Single values of a store by name.
record Meta(Sql sql) {
    Optional<String> get(String name) {
        return sql.first("SELECT text FROM meta WHERE name = ?", row -> row.getString(1), name);
    }

    String required(String name) {
        return get(name).orElseThrow(() -> new StoreException(StoreException.Cause.DAMAGED, "the store does not say its " + name));
    }

    long number(String name) {
        return get(name).map(Long::parseLong).orElse(0L);
    }

    void put(String name, String text) {
        if (sql.run("UPDATE meta SET text = ? WHERE name = ?", text, name) == 0) {
            sql.run("INSERT INTO meta(name, text) VALUES(?, ?)", name, text);
        }
    }
}
