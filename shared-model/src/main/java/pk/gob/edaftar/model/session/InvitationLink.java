package pk.gob.edaftar.model.session;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An invitation in one line that a program opens: `edaftar://10.1.2.3:8080/K7Q2-…`. It says where, and with which code; with
/// `?https` at its end the server is spoken to in private.
/// @param server the server's address, such as `http://10.1.2.3:8080`
public record InvitationLink(String server, InvitationCode code) {
    private static final String SCHEME = "edaftar://";
    private static final String PRIVATE = "?https";
    private static final String HTTP = "http://";
    private static final String HTTPS = "https://";
    private static final int LONGEST = 400;
    /// A host, a port, and the path of a server that shares its host; nobody's name and password.
    private static final Pattern PLACE = Pattern.compile("[\\p{L}\\p{N}.\\-:\\[\\]]+(/[\\p{L}\\p{N}._~-]+)*");

    /// Whether something typed or handed to the program means to be a link.
    public static boolean isMeant(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    /// A link that was typed, pasted or handed to the program.
    public static Optional<InvitationLink> read(String typed) {
        String link = typed.strip();
        if (!isMeant(link) || link.length() > LONGEST) {
            return Optional.empty();
        }
        boolean secured = link.endsWith(PRIVATE);
        String rest = link.substring(SCHEME.length(), link.length() - (secured ? PRIVATE.length() : 0));
        int cut = rest.lastIndexOf('/');
        if (cut < 0 || !PLACE.matcher(rest.substring(0, cut)).matches()) {
            return Optional.empty();
        }
        String server = (secured ? HTTPS : HTTP) + rest.substring(0, cut);
        return InvitationCode.read(rest.substring(cut + 1)).map(code -> new InvitationLink(server, code));
    }

    /// As it is handed over.
    public String written() {
        boolean secured = server.startsWith(HTTPS);
        String place = server.substring(server.indexOf("://") + "://".length());
        String bare = place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
        return SCHEME + bare + "/" + code.shown() + (secured ? PRIVATE : "");
    }

    /// Never shows the secret.
    @Override
    public String toString() {
        return "InvitationLink[" + server + ", " + code.number() + "]";
    }
}
