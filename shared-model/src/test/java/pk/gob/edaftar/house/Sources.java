package pk.gob.edaftar.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// The Java files below a folder, parsed by the compiler's own parser, so that a comment is never taken for code.
/// Nothing is resolved: it must never be asked for types.
public record Sources(List<Parsed> files) {

    /// One parsed file.
    public record Parsed(Path path, CompilationUnitTree tree, SourcePositions positions, List<String> lines) {

        String fileName() {
            return path.getFileName().toString();
        }

        String packageName() {
            return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
        }
    }

    /// One piece of code and where it stands.
    record Node<T extends Tree>(Parsed file, T tree) {

        /// `DakView.java:12`, as an editor likes it.
        String at() {
            return file.fileName() + ":" + line(file.positions().getStartPosition(file.tree(), tree));
        }

        long lines() {
            return line(file.positions().getEndPosition(file.tree(), tree)) - line(file.positions().getStartPosition(file.tree(), tree)) + 1;
        }

        private long line(long position) {
            return position < 0 ? 1 : file.tree().getLineMap().getLineNumber(position);
        }
    }

    public Sources {
        files = List.copyOf(files);
    }

    /// An absent folder holds no files; that is how a module without tests looks.
    public static Sources under(Path root) {
        List<Path> paths = filesUnder(root, ".java");
        if (paths.isEmpty()) {
            return new Sources(List.of());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Parsed> parsed = new ArrayList<>();
            for (CompilationUnitTree tree : task.parse()) {
                Path path = Path.of(tree.getSourceFile().toUri());
                parsed.add(new Parsed(path, tree, positions, Files.readAllLines(path)));
            }
            return new Sources(parsed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Path> filesUnder(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Every piece of code of one kind, in reading order.
    <T extends Tree> Stream<Node<T>> all(Class<T> kind) {
        return files.stream().flatMap(file -> {
            List<Node<T>> found = new ArrayList<>();
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
                    if (kind.isInstance(tree)) {
                        found.add(new Node<>(file, kind.cast(tree)));
                    }
                    return super.scan(tree, null);
                }
            }.scan(file.tree(), null);
            return found.stream();
        });
    }
}
