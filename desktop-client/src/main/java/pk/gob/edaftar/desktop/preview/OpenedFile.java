package pk.gob.edaftar.desktop.preview;

import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// A file as it is read, in the process that does so.
final class OpenedFile {
    private final byte[] bytes;
    private final String name;
    private @Nullable Pages pages;

    OpenedFile(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /// Finds out what there is to be seen of it.
    /// @param password empty for none
    Preview look(String password) throws IOException {
        // pictures, those within a PDF too, are read in memory: by itself ImageIO lays them on the disk
        ImageIO.setUseCache(false);
        try {
            return bytes.length == 0 ? new Preview.Not(Unshown.EMPTY) : look(FileKind.of(bytes, name), password);
        } catch (NotShown e) {
            return new Preview.Not(e.why());
        } catch (Packed.OverpackedException e) {
            return new Preview.Not(Unshown.OVERPACKED);
        }
    }

    private Preview look(FileKind kind, String password) throws IOException, NotShown {
        return switch (kind) {
            case PDF -> {
                Optional<PdfPages> opened = PdfPages.open(bytes, password);
                yield opened.isPresent() ? paged(opened.get()) : new Preview.Locked(!password.isEmpty());
            }
            case PICTURE -> paged(PicturePages.open(bytes));
            case PACKED -> {
                try (Packed packed = Packed.open(bytes)) {
                    yield OfficeWords.of(packed);
                }
            }
            case FORMER_OFFICE -> FormerOffice.of(bytes);
            case RTF -> PlainText.ofRtf(bytes);
            case MAIL -> MailWords.of(bytes);
            case TEXT -> PlainText.of(bytes);
            case BROKEN -> new Preview.Not(Unshown.BROKEN);
            case UNKNOWN -> new Preview.Not(Unshown.UNKNOWN);
        };
    }

    /// Its words alone, as they are compared.
    Preview words() throws IOException {
        if (pages == null) {
            return look("");
        }
        return pages instanceof PdfPages pdf ? pdf.words() : new Preview.Not(Unshown.NO_WORDS);
    }

    private Preview paged(Pages opened) {
        pages = opened;
        return new Preview.Pages(opened.count());
    }

    /// Draws a page of what has pages.
    Drawn draw(int page, int width) throws IOException, NotShown {
        Pages opened = pages;
        if (opened == null || page < 0 || page >= opened.count() || width < 1) {
            throw new NotShown(Unshown.BROKEN);
        }
        var image = opened.draw(page, width);
        return new Drawn(image.getWidth(), image.getHeight(), image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }
}
