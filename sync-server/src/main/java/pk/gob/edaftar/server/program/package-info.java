/// Program accounts: other systems that register, mark, follow and search, each as the assistant of some posts.
@NullMarked
package pk.gob.edaftar.server.program;

import org.jspecify.annotations.NullMarked;
