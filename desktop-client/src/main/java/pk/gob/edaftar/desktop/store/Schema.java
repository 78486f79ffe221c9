package pk.gob.edaftar.desktop.store;

import java.util.List;

/// The tables of a store file and their version. A kept store is led on step by step, a cache of another version is
/// thrown away: what is in it can be fetched again.
/// @param steps each leads from one version to the next, the first from nothing to 1
record Schema(List<List<String>> steps) {
    private static final String META = "CREATE TABLE meta(name VARCHAR(40) PRIMARY KEY, text VARCHAR NOT NULL)";
    private static final String VERSION = "schema";

    static final Schema KEPT = new Schema(List.of(KeptTables.FIRST, KeptTables.CHAINED_READINGS, KeptTables.UNSENT_FILES,
            KeptTables.BROUGHT_FILES));
    static final Schema CACHE = new Schema(List.of(CacheTables.FIRST, CacheTables.FOLLOW_UPS, CacheTables.FOUND, CacheTables.DUE, CacheTables.DIARISED));

    /// What was found in a file.
    enum Found { NOTHING, OLDER, SAME, NEWER }

    Schema {
        steps = List.copyOf(steps);
    }

    int version() {
        return steps.size();
    }

    Found find(Sql sql) {
        int version = versionIn(sql);
        if (version == 0) {
            return Found.NOTHING;
        }
        return version == version() ? Found.SAME : version < version() ? Found.OLDER : Found.NEWER;
    }

    /// Leads the tables on to this version.
    void apply(Sql sql) {
        int from = versionIn(sql);
        if (from == 0) {
            sql.execute(META);
        }
        for (List<String> step : steps.subList(from, steps.size())) {
            step.forEach(sql::execute);
        }
        sql.run("MERGE INTO meta KEY(name) VALUES(?, ?)", VERSION, Integer.toString(version()));
    }

    private static int versionIn(Sql sql) {
        long tables = sql.number("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'PUBLIC' AND table_name = 'META'");
        return tables == 0 ? 0 : sql.first("SELECT text FROM meta WHERE name = ?", row -> Integer.parseInt(row.getString(1)), VERSION)
                .orElse(0);
    }
}
