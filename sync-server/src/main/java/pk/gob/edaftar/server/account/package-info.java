/// Accounts: who may sign in under which name, and with which password.
@NullMarked
package pk.gob.edaftar.server.account;

import org.jspecify.annotations.NullMarked;
