package pk.gob.edaftar.desktop.key;

import org.jspecify.annotations.Nullable;

/// What stands unencrypted beside a person's stores: who it is, and the stores' keys, each wrapped.
/// It must never hold anything of a paper.
/// @param signIn the name the person signs in with
/// @param byPassword opens the cache's key with the password; none when the desk may be opened with the server's word only
/// @param byDeskKey opens the cache's key with the key the server keeps; none once the desk is erased
/// @param keptByCache opens the kept store's key with the cache's; none once the desk is erased
/// @param keptSealed the kept store's key, sealed to the server; stays for ever
record DeskHeader(DeskName desk, String signIn, Window window, Octets windowProof, @Nullable ByPassword byPassword,
        @Nullable Octets byDeskKey, @Nullable Octets keptByCache, Sealed keptSealed) {
    /// The cache's key, wrapped by a stretched password.
    record ByPassword(PasswordStretch stretch, Octets wrapped) {}

    /// A key sealed to one of the server's public keys.
    record Sealed(String sealedTo, Octets sealed) {}

    boolean erased() {
        return byDeskKey == null || keptByCache == null;
    }

    DeskHeader named(String name) {
        return new DeskHeader(desk, name, window, windowProof, byPassword, byDeskKey, keptByCache, keptSealed);
    }

    DeskHeader with(Window next, DiskKey cache) {
        return new DeskHeader(desk, signIn, next, next.proof(cache, desk), byPassword, byDeskKey, keptByCache, keptSealed);
    }

    DeskHeader with(@Nullable ByPassword next) {
        return new DeskHeader(desk, signIn, window, windowProof, next, byDeskKey, keptByCache, keptSealed);
    }

    DeskHeader with(Sealed next) {
        return new DeskHeader(desk, signIn, window, windowProof, byPassword, byDeskKey, keptByCache, next);
    }

    DeskHeader withDeskKey(Octets wrapped) {
        return new DeskHeader(desk, signIn, window, windowProof, byPassword, wrapped, keptByCache, keptSealed);
    }

    /// Without anything the person could open it by.
    DeskHeader withoutWraps() {
        return new DeskHeader(desk, signIn, window, windowProof, null, null, null, keptSealed);
    }
}
