package pk.gob.edaftar.model.dak;

import pk.gob.edaftar.model.command.Rule;

/// The rules that keep some of a paper from somebody who knows of it (`DOMAIN.md` 2, *Who sees a paper*).
public enum SightRule implements Rule {
    SECRET_HOLDERS_ONLY("sight.secretHoldersOnly"),
    LATER_NOT_YOURS("sight.laterNotYours"),
    COPY_ONLY("sight.copyOnly"),
    AS_REGISTERED("sight.asRegistered"),
    AS_DIARISED("sight.asDiarised");

    private final String key;

    SightRule(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
