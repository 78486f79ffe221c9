package pk.gob.edaftar.model.dak;

import pk.gob.edaftar.model.command.Rule;

/// The rules of dak that can say no (`DOMAIN.md` 2 and 3).
public enum DakRule implements Rule {
    UNKNOWN("dak.unknown"),
    EXISTS("dak.exists"),
    SUBJECT_MISSING("dak.subjectMissing"),
    SENDER_MISSING("dak.senderMissing"),
    TOO_LONG("dak.tooLong"),
    RECEIVED_IN_FUTURE("dak.receivedInFuture"),
    NOT_OWN_REGISTRY("dak.notOwnRegistry"),
    REGISTRY_ABOLISHED("dak.registryAbolished"),
    MAY_NOT_REGISTER("dak.mayNotRegister"),
    REGISTERED_HERE("dak.registeredHere"),
    ALREADY_DIARISED("dak.alreadyDiarised"),
    DIARISED_ELSEWHERE("dak.diarisedElsewhere"),
    NUMBER_TAKEN("dak.numberTaken"),
    LIKE_ANOTHER("dak.likeAnother"),
    NOT_WITH_YOU("dak.notWithYou"),
    ALREADY_MARKED("dak.alreadyMarked"),
    NO_ADDRESSEE("dak.noAddressee"),
    ONE_ORIGINAL("dak.oneOriginal"),
    ADDRESSEE_TWICE("dak.addresseeTwice"),
    ADDRESSEE_GONE("dak.addresseeGone"),
    ADDRESSEE_ASSISTANT("dak.addresseeAssistant"),
    ADDRESSEE_NO_PAPERS("dak.addresseeNoPapers"),
    ADDRESSEE_IS_SENDER("dak.addresseeIsSender"),
    ADDRESSEE_CONCERNED("dak.addresseeConcerned"),
    CONCERNS_YOU("dak.concernsYou"),
    SECRET_NO_ASSISTANT("dak.secretNoAssistant"),
    OUTSIDE_DEPARTMENT("dak.outsideDepartment"),
    OUTSIDE_SECTION("dak.outsideSection"),
    HEADS_ONLY("dak.headsOnly"),
    CHIEF_SECRETARY_COPIED("dak.chiefSecretaryCopied"),
    ENDED("dak.ended"),
    ALREADY_RECEIVED("dak.alreadyReceived"),
    ALREADY_OPENED("dak.alreadyOpened"),
    NOT_SENT_BY_YOU("dak.notSentByYou"),
    RECALL_AFTER_OPENING("dak.recallAfterOpening"),
    REMARK_EMPTY("dak.remarkEmpty"),
    REMARK_NOT_YOURS("dak.remarkNotYours"),
    REASON_MISSING("dak.reasonMissing"),
    MAY_NOT_PUT_AWAY("dak.mayNotPutAway"),
    NOBODY_TO_RETURN_TO("dak.nobodyToReturnTo"),
    STILL_RECALLABLE("dak.stillRecallable"),
    ALREADY_ASKED("dak.alreadyAsked"),
    ALREADY_ON_PAPER("dak.alreadyOnPaper"),
    NOT_PUT_AWAY("dak.notPutAway"),
    NOT_YOURS_TO_REOPEN("dak.notYoursToReopen"),
    NOT_YOURS_TO_ARCHIVE("dak.notYoursToArchive"),
    REPLY_IN_FUTURE("dak.replyInFuture"),
    NOT_YOUR_ENTRY("dak.notYourEntry"),
    GRADE_NOT_CORRECTED("dak.gradeNotCorrected"),
    CONCERNED_HAS_IT("dak.concernedHasIt"),
    TEXT_NOT_YOURS("dak.textNotYours"),
    TEXT_MEANWHILE("dak.textMeanwhile"),
    NOT_YOUR_REGISTER("dak.notYourRegister"),
    NOTHING_TO_SETTLE("dak.nothingToSettle"),
    RANK_TO_UNNAME("dak.rankToUnname"),
    NOTHING_CORRECTED("dak.nothingCorrected"),
    CORRECTED_MEANWHILE("dak.correctedMeanwhile"),
    NOT_YET_TO_ARCHIVE("dak.notYetToArchive"),
    GRADE_STANDS("dak.gradeStands"),
    GRADED_MEANWHILE("dak.gradedMeanwhile"),
    RANK_TO_LOWER("dak.rankToLower"),
    LINKED_TO_ITSELF("dak.linkedToItself"),
    ALREADY_LINKED("dak.alreadyLinked"),
    NOT_YOURS_TO_FLAG("dak.notYoursToFlag"),
    FLAG_IN_PAST("dak.flagInPast"),
    FLAG_DONE("dak.flagDone"),
    OTHER_YEAR("dak.otherYear"),
    FILE_UNNAMED("dak.fileUnnamed"),
    FILE_BROKEN("dak.fileBroken"),
    FILE_EMPTY("dak.fileEmpty"),
    FILE_TOO_LARGE("dak.fileTooLarge"),
    NOT_YOURS_TO_ATTACH("dak.notYoursToAttach"),
    NO_FORMER_VERSION("dak.noFormerVersion");

    private final String key;

    DakRule(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
