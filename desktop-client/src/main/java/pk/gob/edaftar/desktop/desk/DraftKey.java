package pk.gob.edaftar.desktop.desk;

/// Which form, and about what, a draft was typed in.
/// @param form the form's name, such as `register`
/// @param about the paper's id, or the seat's where the form is about no paper yet
public record DraftKey(String form, String about) {
    /// What was said of the columns of a registry's registers: kept beside the drafts, and nothing anybody has yet to finish.
    public static final String COLUMNS = "columns";
}
