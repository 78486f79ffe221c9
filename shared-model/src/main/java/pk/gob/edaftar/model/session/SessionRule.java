package pk.gob.edaftar.model.session;

import pk.gob.edaftar.model.command.Rule;

/// The rules by which a server turns somebody away before any act is looked at.
public enum SessionRule implements Rule {
    /// The same answer for a name that does not exist: nobody learns who has an account.
    WRONG_PASSWORD("session.wrongPassword"),
    NOT_SIGNED_IN("session.notSignedIn"),
    DEVICE_REVOKED("session.deviceRevoked"),
    DEVICE_NOT_ADMITTED("session.deviceNotAdmitted"),
    TOO_MANY_WAITING("session.tooManyWaiting"),
    TICKET_UNKNOWN("session.ticketUnknown"),
    PASSWORD_TOO_SHORT("session.passwordTooShort"),
    PASSWORD_TOO_LONG("session.passwordTooLong"),
    PASSWORD_MUST_CHANGE("session.passwordMustChange"),
    USER_NAME_TAKEN("session.userNameTaken"),
    USER_NAME_STAYS("session.userNameStays"),
    USER_NAME_BROKEN("session.userNameBroken"),
    PERSON_NAME_TOO_LONG("session.personNameTooLong"),
    WRONG_CODE("session.wrongCode"),
    /// The same answer for a code nobody was given, one mistyped, and one tried too often.
    INVITATION_WRONG("session.invitationWrong"),
    /// Told only to whoever has the whole code.
    INVITATION_OVER("session.invitationOver"),
    INVITATION_USED("session.invitationUsed"),
    ACCOUNT_SUSPENDED("session.accountSuspended"),
    ALREADY_FOUNDED("session.alreadyFounded"),
    OWN_ACCOUNT("session.ownAccount"),
    NOT_YOURS("session.notYours"),
    /// A sealed outbox that no desk known to the server has sealed.
    OUTBOX_UNKNOWN("session.outboxUnknown"),
    /// A request that is no request of this protocol.
    REQUEST_BROKEN("request.broken"),
    REQUEST_TOO_LARGE("request.tooLarge"),
    NO_SUCH_ADDRESS("request.noSuchAddress"),
    /// A program's own key, with something else asked under it before.
    KEY_USED("request.keyUsed"),
    /// The bytes of a file go on elsewhere than the request said.
    FILE_GOES_ON_ELSEWHERE("request.fileGoesOnElsewhere"),
    /// The bytes that came are not those of the file that was attached.
    FILE_NOT_AS_SAID("request.fileNotAsSaid"),
    /// A file that is still with the desk that attached it.
    FILE_NOT_HERE("request.fileNotHere"),
    OTHER_VERSION("request.otherVersion"),
    SERVER_TROUBLE("request.serverTrouble");

    private final String key;

    SessionRule(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
