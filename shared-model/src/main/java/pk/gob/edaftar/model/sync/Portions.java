package pk.gob.edaftar.model.sync;

/// How much goes into one message, or one lease. Whatever is right at one size must be right at every other:
/// simulations use small ones, so that every cut there can be comes often.
/// @param page feed rows a desk asks for in one pull
/// @param commands commands a desk sends in one push
/// @param parts parts a desk asks for in one fetch
/// @param inline counts of a part that come with its listing; a desk further behind asks for the part from where it stands
/// @param receipts receipts the server sends in one page
/// @param lease numbers in a lease at least
public record Portions(int page, int commands, int parts, int inline, int receipts, int lease) {
    public static final Portions USUAL = new Portions(Pull.LIMIT, Push.LIMIT, Fetch.LIMIT, 32, 500, 50);

    public Portions {
        if (page < 1 || commands < 1 || parts < 1 || inline < 1 || receipts < 1 || lease < 1) {
            throw new IllegalArgumentException("a portion holds at least one");
        }
    }
}
