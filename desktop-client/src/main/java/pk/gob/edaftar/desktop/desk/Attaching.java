package pk.gob.edaftar.desktop.desk;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import pk.gob.edaftar.desktop.ui.LocalFile;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.Attachment;
import pk.gob.edaftar.model.dak.AttachmentId;
import pk.gob.edaftar.model.dak.DakId;
import pk.gob.edaftar.model.dak.MarkingId;

/// Files on papers: what of them is here, and how they come and go. An act of attaching never waits for the bytes, nor they for it.
/// Except where said, never on the FX thread.
public interface Attaching {
    /// Takes a file in and attaches it; when this returns *accepted*, its bytes are here for good.
    /// @param marking the marking among whose remarks it stands; none of what came with the letter
    /// @param replaces the version before it; none of the first
    Attached attach(Seat seat, DakId dak, @Nullable MarkingId marking, Incoming file, @Nullable AttachmentId replaces);

    /// Where its bytes are.
    Whereabouts whereabouts(Attachment file);

    /// Fetches it from the server in the background, from where it was broken off; screens are told as it comes.
    /// @return false where there is no line to fetch it over
    boolean fetch(Attachment file);

    /// Lets a fetching be; what has come stays.
    void stop(AttachmentId file);

    /// Its bytes, to be shown in place; that it was read is kept before the first of them is given. Nothing is put on the disk.
    /// @return whether they are what was attached; if not, where they are says what can be done
    /// @throws IOException where they cannot be read, or whoever takes them throws
    boolean read(Seat seat, Attachment file, OutputStream into) throws IOException;

    /// A copy for another program, in a folder of this desk that is emptied when it closes and when it opens.
    Unsealed unseal(Seat seat, Attachment file);

    /// Writes it out where its reader wants it.
    Unsealed save(Seat seat, Attachment file, LocalFile to);

    /// What is attached.
    sealed interface Incoming {
        /// What it is called from now on.
        String name();

        /// A file of this computer.
        record OnDisk(LocalFile file) implements Incoming {
            @Override
            public String name() {
                return file.name();
            }
        }

        /// A picture put down from the clipboard.
        /// @param png the picture as a PNG file
        record Pasted(String name, byte[] png) implements Incoming {}

        /// An earlier version of a file, restored as its newest; its bytes are here.
        record Former(Attachment version) implements Incoming {
            @Override
            public String name() {
                return version.name();
            }
        }
    }

    /// What came of attaching.
    sealed interface Attached {
        record Decided(Decision decision) implements Attached {}

        /// The file cannot be read, or changed while it was.
        record Unreadable() implements Attached {}

        /// There is no room for it on this computer.
        record NoRoom() implements Attached {}
    }

    /// What came of taking it out.
    sealed interface Unsealed {
        record Here(LocalFile file) implements Unsealed {}

        /// What lies here is not what was attached: where it is says what can be done.
        record Damaged() implements Unsealed {}

        /// It cannot be written there.
        record NotWritten() implements Unsealed {}

        /// That it was handed out cannot be noted, and so it was not.
        record NotNoted() implements Unsealed {}
    }

    /// Where the bytes of a file are.
    sealed interface Whereabouts {
        /// On this computer.
        record Here() implements Whereabouts {}

        /// On this computer, and on its way to the server.
        /// @param sent bytes the server has
        record Leaving(long sent) implements Whereabouts {}

        /// Coming from the server.
        /// @param come bytes that are here
        record Coming(long come) implements Whereabouts {}

        /// At the server, to be fetched.
        /// @param come bytes that came before it was broken off
        record Away(long come) implements Whereabouts {}

        /// Still with the desk that attached it, as the server said when it was asked.
        record NotSentYet() implements Whereabouts {}

        /// Attached here, and damaged on this computer before the server had it: it has to be attached anew.
        record Damaged() implements Whereabouts {}
    }
}
