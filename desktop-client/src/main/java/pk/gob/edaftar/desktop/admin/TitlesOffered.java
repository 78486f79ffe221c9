package pk.gob.edaftar.desktop.admin;

import java.util.List;
import javafx.scene.control.TextField;
import pk.gob.edaftar.desktop.text.TypedWords;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Suggestions;
import pk.gob.edaftar.model.text.Bilingual;

/// Offers the titles in use while one is typed, in either language, and fills both.
final class TitlesOffered {
    private static final int MOST = 7;

    private final AdminSheet sheet;
    private final AdminViewModel model;
    private final Kit kit;

    TitlesOffered(AdminSheet sheet, AdminViewModel model, Kit kit) {
        this.sheet = sheet;
        this.model = model;
        this.kit = kit;
    }

    void in(TextField english, TextField urdu) {
        for (TextField field : List.of(english, urdu)) {
            new Suggestions<>(field, sheet.layer(), model.workplace().background(), this::named,
                    title -> kit.say("admin.title.both", title.en(), title.ur()), taken -> {
                        english.setText(taken.en());
                        urdu.setText(taken.ur());
                    });
        }
    }

    private List<Bilingual> named(String typed) {
        TypedWords words = TypedWords.of(typed);
        return TitleRow.inUse(model.organisation(), model.now()).stream().map(TitleRow::title)
                .filter(title -> words.allIn(title.en() + " " + title.ur())).limit(MOST).toList();
    }
}
