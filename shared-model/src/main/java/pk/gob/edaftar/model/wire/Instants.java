package pk.gob.edaftar.model.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/// Times as they are written, `2026-03-04T05:06:07.123456Z`, read without a formatter: it takes as long as all else of a
/// row together, and a first copy reads tens of thousands. Whatever looks otherwise, or may be no time at all, is the
/// formatter's to judge, so that the same texts are times as ever.
final class Instants {
    private static final int TO_SECONDS = 19;
    private static final int DIGITS_OF_NANOS = 9;
    private static final String PUNCTUATION = "    -  -  T  :  :  ";
    private static final int NO_NUMBER = -1;

    private Instants() {}

    static Instant parse(String text) {
        return isUsual(text) ? read(text) : Instant.parse(text);
    }

    private static boolean isUsual(String text) {
        int last = text.length() - 1;
        boolean shaped = last == TO_SECONDS || (last > TO_SECONDS + 1 && last <= TO_SECONDS + 1 + DIGITS_OF_NANOS);
        if (!shaped || text.charAt(last) != 'Z' || (last > TO_SECONDS && text.charAt(TO_SECONDS) != '.')) {
            return false;
        }
        for (int at = 0; at < TO_SECONDS; at++) {
            char mark = PUNCTUATION.charAt(at);
            if (mark != ' ' && text.charAt(at) != mark) {
                return false;
            }
        }
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return number(text, 0, 4) != NO_NUMBER && month >= 1 && month <= 12 && day >= 1
                && day <= YearMonth.of(number(text, 0, 4), month).lengthOfMonth()
                && isBelow(text, 11, 24) && isBelow(text, 14, 60) && isBelow(text, 17, 60)
                && (last == TO_SECONDS || number(text, TO_SECONDS + 1, last) != NO_NUMBER);
    }

    private static boolean isBelow(String text, int from, int end) {
        int number = number(text, from, from + 2);
        return number != NO_NUMBER && number < end;
    }

    private static Instant read(String text) {
        long days = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
        long seconds = ((days * 24 + number(text, 11, 13)) * 60 + number(text, 14, 16)) * 60 + number(text, 17, 19);
        int last = text.length() - 1;
        int nanos = last == TO_SECONDS ? 0 : number(text, TO_SECONDS + 1, last);
        for (int digits = last - TO_SECONDS - 1; digits < DIGITS_OF_NANOS && nanos > 0; digits++) {
            nanos *= 10;
        }
        return Instant.ofEpochSecond(seconds, nanos);
    }

    /// What the digits between two places say; [#NO_NUMBER] where another letter is among them.
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return NO_NUMBER;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
