package pk.gob.edaftar.house;

/// The name of the feature a package belongs to.
final class Features {

    private Features() {}

    /// `dak` for `pk.gob.edaftar.server.dak.scan` below `pk.gob.edaftar.server`; empty at the root itself and outside it.
    static String of(String root, String packageName) {
        if (!packageName.startsWith(root + ".")) {
            return "";
        }
        String below = packageName.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
