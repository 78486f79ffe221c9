package pk.gob.edaftar.server.exchange;

import pk.gob.edaftar.model.session.SignIn;

/// Something that is brought in from a file, or taken out into one, over a running server.
public interface Errand {
    /// All of it is done.
    int WHOLE = 0;
    /// Something in the file is wrong.
    int WITH_ERRORS = 1;
    /// It could not be begun or not be finished.
    int TROUBLE = 3;

    /// Looks whether enough was said on the command line, before anybody is asked for a password.
    default void check(ImportOptions options) throws ImportOptions.Wrong {
        // a file is enough
    }

    /// @return the exit status
    int run(ImportOptions options, SignIn who, Said said);
}
