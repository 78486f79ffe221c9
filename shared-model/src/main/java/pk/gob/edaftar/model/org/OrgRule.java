package pk.gob.edaftar.model.org;

import pk.gob.edaftar.model.command.Rule;

/// The rules of the directory that can say no.
public enum OrgRule implements Rule {
    ONLY_ADMINISTRATOR("org.onlyAdministrator"),
    NOT_YOUR_DEPARTMENT("org.notYourDepartment"),
    ALREADY_FOUNDED("org.alreadyFounded"),
    UNKNOWN_UNIT("org.unknownUnit"),
    UNKNOWN_POST("org.unknownPost"),
    UNKNOWN_PERSON("org.unknownPerson"),
    ACTING_PASSED_ON("org.actingPassedOn"),
    ASSISTS_NO_OFFICER("org.assistsNoOfficer"),
    UNKNOWN_CHARGE("org.unknownCharge"),
    CIRCLE("org.circle"),
    KIND_STAYS("org.kindStays"),
    STANDS_IN_NOTHING("org.standsInNothing"),
    APEX_STANDS_ALONE("org.apexStandsAlone"),
    NO_NUMBER_PATTERN("org.noNumberPattern"),
    UNIT_ENDED("org.unitEnded"),
    UNIT_NOT_EMPTY("org.unitNotEmpty"),
    TWO_HEADS("org.twoHeads"),
    CHANGED_LATER("org.changedLater"),
    CHANGED_MEANWHILE("org.changedMeanwhile"),
    HEIRS_IN_TURN("org.heirsInTurn"),
    HOLIDAY_BACKWARDS("org.holidayBackwards"),
    HOLIDAY_TOO_LONG("org.holidayTooLong"),
    NO_WORKING_DAY("org.noWorkingDay"),
    LIMITS_OUT_OF_ORDER("org.limitsOutOfOrder"),
    LIMIT_TOO_LONG("org.limitTooLong"),
    ARCHIVE_WAIT("org.archiveWait"),
    NO_ADMINISTRATOR("org.noAdministrator");

    private final String key;

    OrgRule(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
