package pk.gob.edaftar.desktop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicketsTest {
    private final Tickets tickets = new Tickets();

    @Test
    void aPlaceIsForTheNameAndThePasswordThatDrewIt() {
        tickets.keep("nadia", "right".toCharArray(), "t1");
        assertThat(tickets.take("zahid", "right".toCharArray())).isEmpty();
        assertThat(tickets.take("nadia", "right".toCharArray())).hasValue("t1");
    }

    @Test
    void anotherPasswordGetsAnotherPlace() {
        tickets.keep("nadia", "right".toCharArray(), "t1");
        assertThat(tickets.take("nadia", "rigth".toCharArray())).isEmpty();
        assertThat(tickets.take("nadia", "right".toCharArray())).as("its place was given up").isEmpty();
    }

    @Test
    void itIsGivenOutOnce() {
        tickets.keep("nadia", "نادیہ".toCharArray(), "t1");
        assertThat(tickets.take("nadia", "نادیہ".toCharArray())).hasValue("t1");
        assertThat(tickets.take("nadia", "نادیہ".toCharArray())).isEmpty();
    }
}
