package pk.gob.edaftar.desktop.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// How long a desk opens without having heard of the server: a lost laptop is of use to nobody for ever.
/// @param lastContact when the server last answered this desk
/// @param latest the latest instant this desk has seen, so that a clock set back wins no time
/// @param days how many days the window is, a setting of the server
record Window(Instant lastContact, Instant latest, int days) {
    Window {
        if (days < 1 || latest.isBefore(lastContact)) {
            throw new IllegalArgumentException("a window opens at the last contact and lasts a day at least");
        }
    }

    /// As the server's answer opens it: its word counts, also where this PC's clock once ran ahead.
    static Window from(Instant contact, int days) {
        return new Window(contact, contact, days);
    }

    boolean over(Instant now) {
        return later(now).isAfter(end());
    }

    Instant end() {
        return lastContact.plus(Duration.ofDays(days));
    }

    Window seen(Instant now) {
        return new Window(lastContact, later(now), days);
    }

    /// Ties the window to the store's own key: a window edited with an editor does not pass.
    Octets proof(DiskKey cache, DeskName desk) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(cache.bytes(), "HmacSHA256"));
            String text = "e-daftar/window/1|" + desk.text() + "|" + lastContact + "|" + latest + "|" + days;
            return Octets.of(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private Instant later(Instant now) {
        return now.isAfter(latest) ? now : latest;
    }
}
