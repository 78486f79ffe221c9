package pk.gob.edaftar.desktop.ui;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The signs of the program. Those that point somewhere turn round where one reads from the right.
public enum Icon {
    REGISTER(Feather.PLUS, false),
    HOME(Feather.HOME, false),
    DESK(Feather.INBOX, false),
    SENT(Feather.CORNER_UP_RIGHT, true),
    DIARY(Feather.BOOK_OPEN, false),
    OUTBOX(Feather.UPLOAD_CLOUD, false),
    ATTENTION(Feather.ALERT_TRIANGLE, false),
    FIND(Feather.SEARCH, false),
    FILTER(Feather.FILTER, false),
    PERSON(Feather.USER, false),
    WHO(Feather.USERS, false),
    MARK(Feather.GIT_BRANCH, true),
    FORWARD(Feather.CORNER_UP_RIGHT, true),
    RECEIVE(Feather.DOWNLOAD, false),
    OPEN(Feather.MAIL, false),
    RECALL(Feather.CORNER_DOWN_LEFT, true),
    RETURN(Feather.CORNER_UP_LEFT, true),
    SHEET(Feather.FILE_TEXT, false),
    REPLY(Feather.PHONE, false),
    CORRECT(Feather.EDIT_3, false),
    LINK(Feather.LINK, false),
    ATTACH(Feather.PAPERCLIP, false),
    FILE(Feather.FILE, false),
    VERSIONS(Feather.LAYERS, false),
    NEWER(Feather.FILE_PLUS, false),
    COMPARE(Feather.COLUMNS, true),
    RESTORE(Feather.ROTATE_CCW, true),
    SLIP(Feather.SEND, true),
    FLAG(Feather.FLAG, true),
    PRINT(Feather.PRINTER, false),
    EXPORT(Feather.SAVE, false),
    BRING_IN(Feather.FOLDER_PLUS, false),
    REMARK(Feather.MESSAGE_SQUARE, false),
    PUT_AWAY(Feather.ARCHIVE, false),
    SAVED(Feather.HARD_DRIVE, false),
    ON_THE_WAY(Feather.ARROW_UP, false),
    ACCEPTED(Feather.CHECK, false),
    OPENED(Feather.EYE, false),
    ONLINE(Feather.CHECK_CIRCLE, false),
    OFFLINE(Feather.WIFI_OFF, false),
    CONNECTING(Feather.REFRESH_CW, false),
    LIGHT(Feather.SUN, false),
    DARK(Feather.MOON, false),
    LARGER(Feather.ZOOM_IN, false),
    SMALLER(Feather.ZOOM_OUT, false),
    KEYS(Feather.HELP_CIRCLE, false),
    URDU_KEYS(Feather.TYPE, false),
    SIGN_OUT(Feather.LOG_OUT, true),
    CLOSE(Feather.X, false),
    COPY(Feather.COPY, false),
    RETRY(Feather.ROTATE_CW, true),
    DISCARD(Feather.TRASH_2, false),
    DESCENDING(Feather.ARROW_DOWN, false),
    ASCENDING(Feather.ARROW_UP, false),
    MORE(Feather.MORE_HORIZONTAL, false),
    OUTSIDE(Feather.EXTERNAL_LINK, true),
    LOCK(Feather.LOCK, false),
    CALENDAR(Feather.CALENDAR, false),
    PHRASES(Feather.LIST, true),
    DOWN(Feather.CHEVRON_DOWN, false),
    BACK(Feather.ARROW_LEFT, true),
    BEFORE(Feather.CHEVRON_LEFT, true),
    NEXT(Feather.CHEVRON_RIGHT, true),
    AUDIT(Feather.SHIELD, false),
    ADMIN(Feather.SETTINGS, false),
    SERVER(Feather.SERVER, false),
    INFORM(Feather.INFO, false);

    private final Feather sign;
    private final boolean points;

    Icon(Feather sign, boolean points) {
        this.sign = sign;
        this.points = points;
    }

    /// A fresh node; never read out, since the control it stands on says what it is.
    public Node node() {
        FontIcon icon = new FontIcon(sign);
        icon.setAccessibleText("");
        if (points) {
            icon.effectiveNodeOrientationProperty().addListener((seen, was, is) -> turn(icon));
            turn(icon);
        }
        return icon;
    }

    private static void turn(FontIcon icon) {
        icon.setScaleX(icon.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1);
    }
}
