package pk.gob.edaftar.server.hierarchy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gob.edaftar.model.org.Holiday;
import pk.gob.edaftar.model.org.HolidayId;
import pk.gob.edaftar.model.org.Organisation;

/// What holidays are called in a table: `Labour Day 2027`, and where a year has two of a name the later is
/// `Eid 2027#2`. One that is withdrawn keeps its name only where no other has it.
final class HolidayNames {
    private final Map<String, Holiday> byKey = new LinkedHashMap<>();
    private final Map<HolidayId, String> keys = new HashMap<>();

    HolidayNames(Organisation organisation) {
        List<Holiday> all = organisation.holidays().stream().sorted(Comparator.comparing((Holiday each) -> !each.holds())
                .thenComparing(Holiday::first).thenComparing(Holiday::key)).toList();
        for (Holiday holiday : all) {
            String plain = key(holiday.name().en(), holiday.first().getYear());
            String key = plain;
            for (int number = 2; byKey.putIfAbsent(key, holiday) != null; number++) {
                key = plain + "#" + number;
            }
            keys.put(holiday.id(), key);
        }
    }

    static String key(String name, int year) {
        return Lines.line(name) + " " + year;
    }

    String key(HolidayId holiday) {
        return keys.getOrDefault(holiday, holiday.value().toString());
    }

    Optional<Holiday> called(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
