package pk.gob.edaftar.desktop.ui;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The one table of all keys of the program. Where a key is needed, it is taken from here;
/// no two keys of places seen together may be the same.
public enum Keys {
    HELP(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.F1)),
    REGISTER(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.F2)),
    FIND(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.K, SHORTCUT_DOWN)),
    HOME(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.DIGIT0, ALT_DOWN)),
    MY_DESK(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.DIGIT1, ALT_DOWN)),
    SENT(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.DIGIT2, ALT_DOWN)),
    DIARY(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.DIGIT3, ALT_DOWN)),
    OUTBOX(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.DIGIT4, ALT_DOWN)),
    ATTENTION(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.DIGIT5, ALT_DOWN)),
    FLAGGED(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.DIGIT6, ALT_DOWN)),
    AUDIT(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.DIGIT7, ALT_DOWN)),
    ALL_PAPERS(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.DIGIT9, ALT_DOWN)),
    ADMIN(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.DIGIT8, ALT_DOWN)),
    URDU_KEYS(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.SPACE, SHORTCUT_DOWN)),
    LANGUAGE(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.F8)),
    ACTING_AS(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.F6)),
    ANOTHER_PERSON(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.F9)),
    LOCK(Place.EVERYWHERE, new KeyCodeCombination(KeyCode.L, SHORTCUT_DOWN)),

    NEXT(Place.LIST, new KeyCodeCombination(KeyCode.J)),
    PREVIOUS(Place.LIST, new KeyCodeCombination(KeyCode.K)),
    FILTER(Place.LIST, new KeyCodeCombination(KeyCode.SLASH)),
    TAKE(Place.LIST, new KeyCodeCombination(KeyCode.X)),
    TAKE_ALL(Place.LIST, new KeyCodeCombination(KeyCode.A, SHORTCUT_DOWN)),
    OPEN(Place.LIST, new KeyCodeCombination(KeyCode.ENTER)),
    EXPORT(Place.LIST, new KeyCodeCombination(KeyCode.E, SHORTCUT_DOWN)),
    PRINT(Place.LIST, new KeyCodeCombination(KeyCode.P, SHORTCUT_DOWN)),

    RECEIVE(Place.PAPER, new KeyCodeCombination(KeyCode.V)),
    MARK(Place.PAPER, new KeyCodeCombination(KeyCode.M)),
    FORWARD(Place.PAPER, new KeyCodeCombination(KeyCode.F)),
    RECALL(Place.PAPER, new KeyCodeCombination(KeyCode.B)),
    REMARK(Place.PAPER, new KeyCodeCombination(KeyCode.R)),
    PUT_AWAY(Place.PAPER, new KeyCodeCombination(KeyCode.P)),
    RETURN(Place.PAPER, new KeyCodeCombination(KeyCode.Z)),
    ASK_BACK(Place.PAPER, new KeyCodeCombination(KeyCode.Q)),
    RECEIVE_ON_PAPER(Place.PAPER, new KeyCodeCombination(KeyCode.H)),
    DIARISE(Place.PAPER, new KeyCodeCombination(KeyCode.D)),
    REPLY(Place.PAPER, new KeyCodeCombination(KeyCode.Y)),
    REOPEN(Place.PAPER, new KeyCodeCombination(KeyCode.O)),
    ARCHIVE(Place.PAPER, new KeyCodeCombination(KeyCode.A)),
    WHO_SEES(Place.PAPER, new KeyCodeCombination(KeyCode.W)),
    CORRECT(Place.PAPER, new KeyCodeCombination(KeyCode.C)),
    CORRECT_TEXT(Place.PAPER, new KeyCodeCombination(KeyCode.I)),
    LINK(Place.PAPER, new KeyCodeCombination(KeyCode.L)),
    ACKNOWLEDGE(Place.PAPER, new KeyCodeCombination(KeyCode.S)),
    ATTACH(Place.PAPER, new KeyCodeCombination(KeyCode.T)),
    PASTE(Place.PAPER, new KeyCodeCombination(KeyCode.V, SHORTCUT_DOWN)),
    SETTLE(Place.PAPER, new KeyCodeCombination(KeyCode.U)),
    REGRADE(Place.PAPER, new KeyCodeCombination(KeyCode.E)),
    FLAG(Place.PAPER, new KeyCodeCombination(KeyCode.G)),

    PAGE_ON(Place.FILE, new KeyCodeCombination(KeyCode.PAGE_DOWN)),
    PAGE_BACK(Place.FILE, new KeyCodeCombination(KeyCode.PAGE_UP)),
    NEARER(Place.FILE, new KeyCodeCombination(KeyCode.PLUS), KeyCode.ADD, KeyCode.EQUALS),
    FARTHER(Place.FILE, new KeyCodeCombination(KeyCode.MINUS), KeyCode.SUBTRACT),
    WHOLE_WIDTH(Place.FILE, new KeyCodeCombination(KeyCode.DIGIT0), KeyCode.NUMPAD0),
    BACK_FROM_FILE(Place.FILE, new KeyCodeCombination(KeyCode.ESCAPE)),

    MOVE_ON(Place.FORM, new KeyCodeCombination(KeyCode.ENTER)),
    COMMIT(Place.FORM, new KeyCodeCombination(KeyCode.ENTER, SHORTCUT_DOWN)),
    LEAVE(Place.FORM, new KeyCodeCombination(KeyCode.ESCAPE)),
    BRING_IN(Place.FORM, new KeyCodeCombination(KeyCode.I, SHORTCUT_DOWN)),
    PHRASES(Place.FORM, new KeyCodeCombination(KeyCode.DOWN, ALT_DOWN));

    /// Where a key works.
    public enum Place {
        EVERYWHERE, LIST, PAPER, FILE, FORM;

        /// Whether keys of both places may be pressed with the same screen before one's eyes.
        public boolean meets(Place other) {
            return this == other || this == EVERYWHERE || other == EVERYWHERE || (this != FORM && other != FORM);
        }

        /// The text key of its heading on the sheet of keys.
        public String text() {
            return "keys.place." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Place place;
    private final KeyCodeCombination combination;
    /// What the same sign is called elsewhere on a keyboard, or by itself on another.
    private final Set<KeyCode> same;

    Keys(Place place, KeyCodeCombination combination, KeyCode... same) {
        this.place = place;
        this.combination = combination;
        this.same = Set.of(same);
    }

    public Place place() {
        return place;
    }

    public KeyCombination combination() {
        return combination;
    }

    public boolean matches(KeyEvent event) {
        return combination.match(event) || (same.contains(event.getCode()) && !event.isShortcutDown() && !event.isAltDown());
    }

    /// Whether the key is a bare letter or sign, which belongs to the text while somebody types.
    public boolean isTyped() {
        KeyCode code = combination.getCode();
        boolean bare = combination.getShortcut() != KeyCombination.ModifierValue.DOWN
                && combination.getAlt() != KeyCombination.ModifierValue.DOWN;
        return bare && (code.isLetterKey() || code.isDigitKey() || code == KeyCode.SLASH || code == KeyCode.PLUS || code == KeyCode.MINUS);
    }

    /// The text key of what it does.
    public String text() {
        return "keys." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// As it stands on the keyboard: `Ctrl+Enter`.
    public String shown() {
        String held = (combination.getShortcut() == KeyCombination.ModifierValue.DOWN ? "Ctrl+" : "")
                + (combination.getAlt() == KeyCombination.ModifierValue.DOWN ? "Alt+" : "");
        return held + switch (combination.getCode()) {
            case ESCAPE -> "Esc";
            case SLASH -> "/";
            case DOWN -> "↓";
            case PLUS -> "+";
            case MINUS -> "-";
            default -> combination.getCode().getName();
        };
    }
}
