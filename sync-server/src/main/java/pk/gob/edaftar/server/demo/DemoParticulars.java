package pk.gob.edaftar.server.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pk.gob.edaftar.model.text.Bilingual;

/// The places and people that letters are about.
public record DemoParticulars(List<Place> places, List<Bilingual> men, List<Bilingual> women) {
    private static final char URDU_ZERO = '۰';

    public DemoParticulars {
        places = List.copyOf(places);
        men = List.copyOf(men);
        women = List.copyOf(women);
    }

    /// A district.
    /// @param code as it stands in its office’s numbers
    public record Place(String code, Bilingual name) {}

    /// Those of one letter: what stands for what in its texts.
    final class Chosen {
        private final boolean urdu;
        private final Place place;
        private final Map<String, String> words = new HashMap<>();
        private final Map<String, String> figures = new HashMap<>();

        /// @param turn how many such letters there were before, so that no two come from one place or of one name
        Chosen(boolean urdu, int turn, Random random) {
            this.urdu = urdu;
            this.place = places.get(turn % places.size());
            words.put("{man}", in(men.get(turn % men.size())));
            words.put("{woman}", in(women.get(turn % women.size())));
            words.put("{code}", place.code());
            figures.put("{few}", number(random, 3, 9));
            figures.put("{dozens}", number(random, 12, 96));
            figures.put("{serial}", number(random, 101, 4_899));
            figures.put("{million}", number(random, 2, 48) + (urdu ? "" : "." + number(random, 1, 9)));
            figures.put("{file}", number(random, 1, 9) + "-" + number(random, 2, 40));
        }

        private static String number(Random random, int least, int most) {
            return Integer.toString(random.nextInt(least, most + 1));
        }

        private String in(Bilingual name) {
            return urdu ? name.ur() : name.en();
        }

        /// A text as it is written: figures as its language writes them.
        String said(String text) {
            return said(text, place, urdu);
        }

        /// A sender’s number: its figures are the same in both languages.
        String numbered(String text) {
            return said(text, place, false);
        }

        /// A text in which somebody took one place for another.
        String mistaken(String text) {
            return said(text, places.get((places.indexOf(place) + 5) % places.size()), urdu);
        }

        private String said(String text, Place of, boolean urduFigures) {
            String said = text.replace("{place}", in(of.name()));
            for (Map.Entry<String, String> word : words.entrySet()) {
                said = said.replace(word.getKey(), word.getValue());
            }
            for (Map.Entry<String, String> figure : figures.entrySet()) {
                said = said.replace(figure.getKey(), urduFigures ? urdu(figure.getValue()) : figure.getValue());
            }
            return said;
        }

        private static String urdu(String figures) {
            StringBuilder urdu = new StringBuilder();
            figures.chars().forEach(each -> urdu.append((char) (Character.isDigit(each) ? URDU_ZERO + each - '0' : each)));
            return urdu.toString();
        }
    }
}
