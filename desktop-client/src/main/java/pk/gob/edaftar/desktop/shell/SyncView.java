package pk.gob.edaftar.desktop.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import pk.gob.edaftar.desktop.desk.SyncState;
import pk.gob.edaftar.desktop.ui.Controls;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.WhileShown;

/// In one line whether everything is safe and everything is sent; opens the outbox.
final class SyncView extends Button {
    private final Kit kit;
    private final Supplier<Instant> now;

    SyncView(ObservableValue<SyncState> state, Kit kit, Supplier<Instant> now, Runnable openOutbox) {
        this.kit = kit;
        this.now = now;
        getStyleClass().addAll("flat", "sync");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(pressed -> openOutbox.run());
        WhileShown.follow(this, state, this::show);
    }

    private void show(SyncState state) {
        String text = text(state);
        setText(text);
        setGraphic(icon(state).node());
        setAccessibleText(text);
        setTooltip(Controls.tooltip(kit.say("shell.sync.tooltip")));
        getStyleClass().removeIf(style -> style.startsWith("sync-"));
        getStyleClass().add(style(state));
    }

    private String text(SyncState state) {
        if (state.trouble() != null) {
            return kit.say("shell.sync.trouble." + state.trouble().name().toLowerCase(Locale.ROOT));
        }
        List<String> said = new ArrayList<>();
        if (state.first() != null) {
            long percent = Math.min(99, 100 * state.first().done() / Math.max(1, state.first().total()));
            said.add(kit.say("shell.sync.first", percent));
        }
        if (state.waiting() > 0) {
            said.add(kit.say(state.line() == SyncState.Line.ONLINE ? "shell.sync.sending" : "shell.sync.waiting", state.waiting()));
        } else if (state.first() == null) {
            said.add(kit.say("shell.sync.allSaved"));
        }
        switch (state.line()) {
            case ONLINE -> { }
            case CONNECTING -> said.add(kit.say("shell.sync.connecting"));
            case OFFLINE -> said.add(state.since() == null ? kit.say("shell.sync.offline")
                    : kit.say("shell.sync.offlineSince", kit.dates().brief(state.since(), now.get())));
        }
        return String.join(" · ", said);
    }

    private static Icon icon(SyncState state) {
        if (state.trouble() != null) {
            return Icon.ATTENTION;
        }
        return switch (state.line()) {
            case ONLINE -> state.waiting() > 0 || state.first() != null ? Icon.CONNECTING : Icon.ONLINE;
            case CONNECTING -> Icon.CONNECTING;
            case OFFLINE -> Icon.OFFLINE;
        };
    }

    private static String style(SyncState state) {
        if (state.trouble() != null) {
            return "sync-trouble";
        }
        return state.line() == SyncState.Line.OFFLINE ? "sync-offline" : "sync-well";
    }
}
