package pk.gob.edaftar.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// Where one is in the program, and what one is looking for.
public final class MainViewModel {
    private final List<Place> places;
    private final Place registering;
    private final ObservableValue<Boolean> registers;
    private final Place finding;
    private final Consumer<String> find;
    private final ObjectProperty<Place> place;
    private final StringProperty sought = new SimpleStringProperty("");

    /// @param places the entries of the rail
    /// @param registering where letters are registered
    /// @param registers whether the seat one sits in registers letters at all
    /// @param finding where what was found is listed
    /// @param find told what is being looked for
    public MainViewModel(List<Place> places, Place registering, ObservableValue<Boolean> registers, Place finding, Consumer<String> find) {
        this.places = List.copyOf(places);
        this.registering = registering;
        this.registers = registers;
        this.finding = finding;
        this.find = find;
        this.place = new SimpleObjectProperty<>(first());
        sought.addListener((seen, was, is) -> look(is));
    }

    /// Where one begins: the first place there is for the seat one sits in.
    public Place first() {
        return places.stream().filter(each -> each.open().getValue()).findFirst().orElse(places.getFirst());
    }

    public List<Place> places() {
        return places;
    }

    public Place registering() {
        return registering;
    }

    public ObservableValue<Boolean> registersProperty() {
        return registers;
    }

    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    /// What is typed in the field at the top.
    public StringProperty soughtProperty() {
        return sought;
    }

    public void go(Place to) {
        place.set(to);
    }

    private void look(String words) {
        find.accept(words);
        if (!words.isBlank()) {
            place.set(finding);
        } else if (place.get().equals(finding)) {
            place.set(first());
        }
    }
}
