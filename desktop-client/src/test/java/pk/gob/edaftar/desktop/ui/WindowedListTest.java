package pk.gob.edaftar.desktop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class WindowedListTest {
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final List<Integer> loaded = new ArrayList<>();
    private String suffix = "";
    private final Background background = new Background(workers::add, Runnable::run, new ErrorReporter());
    private final WindowedList<Integer, String> list = new WindowedList<>(background, ids -> {
        loaded.addAll(ids);
        return ids.stream().map(id -> "row " + id + suffix).toList();
    }, row -> Integer.valueOf(row.split(" ")[1].replace("!", "")));

    @Test
    void aHundredThousandCostOnlyWhatIsLookedAt() {
        list.show(IntStream.range(0, 100_000).boxed().toList());
        assertThat(list).hasSize(100_000);
        assertThat(loaded).isEmpty();
        assertThat(list.get(99_990).row()).isNull();
        assertThat(list.get(99_991).row()).isNull();
        work();
        assertThat(list.get(99_990).row()).isEqualTo("row 99990");
        assertThat(loaded).hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void neverLoadsForASelectionModelLookingForItsItem() {
        list.show(IntStream.range(0, 100_000).boxed().toList());
        assertThat(list.indexOf(new WindowedList.Slot<Integer, String>(77_777, null))).isEqualTo(77_777);
        assertThat(list.contains(new WindowedList.Slot<Integer, String>(-1, null))).isFalse();
        work();
        assertThat(loaded).isEmpty();
    }

    @Test
    void tellsWhichRowsArrived() {
        list.show(List.of(1, 2, 3));
        Set<Integer> changed = new HashSet<>();
        list.addListener((ListChangeListener<WindowedList.Slot<Integer, String>>) change -> {
            while (change.next()) {
                IntStream.range(change.getFrom(), change.getTo()).forEach(changed::add);
            }
        });
        list.get(0);
        work();
        assertThat(changed).containsExactlyInAnyOrder(0, 1, 2);
    }

    /// A row in the midst that is here already, such as the one a list was narrowed to, leaves no gap between the others.
    @Test
    void tellsOfWhatArrivesInOnePiece() {
        list.show(List.of(3));
        list.get(0);
        work();
        List<List<Integer>> pieces = new ArrayList<>();
        list.show(List.of(1, 2, 3, 4, 5));
        list.addListener((ListChangeListener<WindowedList.Slot<Integer, String>>) change -> {
            while (change.next()) {
                pieces.add(List.of(change.getFrom(), change.getTo()));
            }
        });
        work();
        assertThat(pieces).containsExactly(List.of(0, 5));
    }

    @Test
    void showsTheOldRowUntilTheNewOneIsHere() {
        list.show(List.of(1, 2, 3));
        list.get(0);
        work();
        suffix = "!";
        list.refresh(Set.of(2));
        assertThat(list.get(1).row()).isEqualTo("row 2");
        work();
        assertThat(list.get(1).row()).isEqualTo("row 2!");
    }

    @Test
    void anAnswerToAnEarlierListIsThrownAway() {
        list.show(List.of(1, 2, 3));
        list.get(0);
        list.show(List.of(4, 5));
        work();
        list.get(0);
        work();
        assertThat(list.get(0).row()).isEqualTo("row 4");
        assertThat(list.ids()).containsExactly(4, 5);
    }

    private void work() {
        while (!workers.isEmpty()) {
            workers.poll().run();
        }
    }
}
