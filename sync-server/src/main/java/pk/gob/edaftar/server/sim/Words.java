package pk.gob.edaftar.server.sim;

import java.util.stream.Collectors;
import pk.gob.edaftar.model.change.Part;
import pk.gob.edaftar.model.command.Command;
import pk.gob.edaftar.model.command.Decision;
import pk.gob.edaftar.model.dak.DakCommand;
import pk.gob.edaftar.model.sync.DeskEvent;
import pk.gob.edaftar.model.sync.Listed;
import pk.gob.edaftar.model.sync.Receipt;
import pk.gob.edaftar.model.sync.Tail;

/// Short words for a trace.
final class Words {
    private Words() {}

    static String of(Command command) {
        String what = command.getClass().getSimpleName() + " " + id(command.act().id().value());
        return command instanceof DakCommand dak
                ? what + " on " + id(dak.dak().value()) + command.stamp().map(stamp -> " " + stamp.serial()
                        + "/" + stamp.provisional()).orElse("") : what;
    }

    static String of(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> "done";
            case Decision.Refused refused -> "refused by " + refused.refusal().rule();
            case Decision.NeedsServer needs -> "needs the server";
            case Decision.NotAuthentic forgery -> "not authentic";
        };
    }

    static String of(Receipt receipt) {
        return id(receipt.command().value()) + " " + receipt.verdict()
                + (receipt.refusal() == null ? "" : " " + receipt.refusal().rule())
                + receipt.effects().stream().map(effect -> " " + of(effect.part()) + "@" + effect.seq())
                        .collect(Collectors.joining());
    }

    static String of(DeskEvent event) {
        return switch (event) {
            case DeskEvent.Pushed(long call, var answer) -> "push answer " + call + answer.receipts().stream()
                    .map(receipt -> " [" + of(receipt) + "]").collect(Collectors.joining());
            case DeskEvent.Pulled(long call, var answer) -> "page " + call
                    + answer.listed().stream().map(row -> " " + of(row)).collect(Collectors.joining())
                    + answer.tails().stream().map(tail -> " " + of(tail)).collect(Collectors.joining())
                    + answer.receipts().stream().map(receipt -> " [" + of(receipt) + "]").collect(Collectors.joining())
                    + (answer.subscriptions() == null ? "" : " follows " + answer.subscriptions().streams().size())
                    + (answer.caughtUp() ? " caught up" : "");
            case DeskEvent.Fetched(long call, var answer) -> "parts " + call
                    + answer.tails().stream().map(tail -> " " + of(tail)).collect(Collectors.joining());
            case DeskEvent.Leased(long call, var answer) -> "lease " + call + " " + answer.lease();
            case DeskEvent.Poked poked -> "poke of " + poked.streams().size();
            default -> event.toString();
        };
    }

    static String of(Listed row) {
        return row.stream().kind() + ":" + id(row.stream().owner()) + "#" + row.pos() + "=" + of(row.part()) + "@" + row.seq()
                + (row.upto() == null ? "" : "!" + row.upto()) + (row.gone() ? " gone" : "");
    }

    static String of(Part part) {
        return part.kind().name().charAt(0) + id(part.paper())
                + (part.branch().equals(part.paper()) ? "" : "/" + id(part.branch()));
    }

    private static String of(Tail tail) {
        return "{" + of(tail.part()) + " " + tail.before() + ".." + tail.through() + "}";
    }

    static String id(java.util.UUID id) {
        return id.toString().substring(0, 4);
    }
}
