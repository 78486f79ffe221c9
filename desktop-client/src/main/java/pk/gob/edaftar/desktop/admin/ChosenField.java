package pk.gob.edaftar.desktop.admin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.text.TypedWords;
import pk.gob.edaftar.desktop.ui.Background;
import pk.gob.edaftar.desktop.ui.Suggestions;

/// A field in which one thing of the directory is found by words of its name. Words alone choose nothing.
class ChosenField<I> extends TextField {
    private static final int MOST = 7;

    private final Function<I, String> name;
    private final Supplier<Stream<I>> offered;
    private @Nullable I chosen;

    ChosenField(AdminSheet sheet, Background background, String prompt, Function<I, String> name, Supplier<Stream<I>> offered) {
        this.name = name;
        this.offered = offered;
        setPromptText(prompt);
        textProperty().addListener((seen, was, is) -> {
            if (chosen != null && !name.apply(chosen).equals(is)) {
                chosen = null;
            }
        });
        new Suggestions<>(this, sheet.layer(), background, this::named, name, this::choose);
    }

    final void choose(@Nullable I taken) {
        chosen = taken;
        setText(taken == null ? "" : name.apply(taken));
        positionCaret(getText().length());
    }

    /// What was taken; nothing while only words stand there.
    final Optional<I> chosen() {
        return Optional.ofNullable(chosen);
    }

    /// Whether there are words that choose nothing.
    final boolean isOpen() {
        return chosen == null && !getText().isBlank();
    }

    private List<I> named(String typed) {
        TypedWords words = TypedWords.of(typed);
        return offered.get().filter(each -> words.allIn(name.apply(each))).limit(MOST).toList();
    }
}
