package pk.gob.edaftar.desktop.dak;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import pk.gob.edaftar.desktop.desk.Wording;
import pk.gob.edaftar.desktop.ui.Icon;
import pk.gob.edaftar.desktop.ui.Kit;
import pk.gob.edaftar.desktop.ui.Suggestions;
import pk.gob.edaftar.desktop.ui.Typing;
import pk.gob.edaftar.desktop.ui.WhileShown;
import pk.gob.edaftar.model.org.Person;
import pk.gob.edaftar.model.org.PersonId;
import pk.gob.edaftar.model.text.TextFolding;

/// Persons of the directory whose own case a letter is: the paper is hidden from them.
final class ConcernsView extends FlowPane {
    private final LetterSheet model;
    private final Kit kit;
    private final Wording wording;
    private final TextField field = new TextField();

    ConcernsView(LetterSheet model, Kit kit, Wording wording, Pane layer) {
        this.model = model;
        this.kit = kit;
        this.wording = wording;
        getStyleClass().add("concerns");
        field.setPromptText(kit.say("dak.concerns.prompt"));
        Typing.follow(field);
        new Suggestions<>(field, layer, model.workplace().background(), this::find,
                (Person person) -> wording.names().person(person.id()), person -> add(person.id()));
        WhileShown.during(this, () -> {
            ChangeListener<String> changed = (seen, was, is) -> show();
            model.form().field(Field.CONCERNS).addListener(changed);
            show();
            return () -> model.form().field(Field.CONCERNS).removeListener(changed);
        });
    }

    TextField field() {
        return field;
    }

    private List<Person> find(String typed) {
        String sought = " " + TextFolding.fold(typed);
        return model.workplace().desk().organisation().persons().stream()
                .filter(person -> (" " + TextFolding.fold(person.name().en() + " " + person.name().ur())).contains(sought))
                .limit(7).toList();
    }

    private void add(PersonId person) {
        List<PersonId> persons = new ArrayList<>(model.form().concerns());
        if (!persons.contains(person)) {
            persons.add(person);
        }
        field.clear();
        model.form().setConcerns(persons);
    }

    private void drop(PersonId person) {
        List<PersonId> persons = new ArrayList<>(model.form().concerns());
        persons.remove(person);
        model.form().setConcerns(persons);
        field.requestFocus();
    }

    private void show() {
        getChildren().setAll(model.form().concerns().stream().map(this::chip).toList());
        getChildren().add(field);
    }

    private Button chip(PersonId person) {
        String name = wording.names().person(person);
        Button chip = new Button(name, Icon.CLOSE.node());
        chip.getStyleClass().addAll("small", "concerned");
        chip.setAccessibleText(kit.say("dak.concerns.drop", name));
        chip.setOnAction(pressed -> drop(person));
        return chip;
    }
}
