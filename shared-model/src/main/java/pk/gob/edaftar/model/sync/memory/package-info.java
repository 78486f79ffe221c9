/// Both stores in memory: for the simulator and the contract suite.
@NullMarked
package pk.gob.edaftar.model.sync.memory;

import org.jspecify.annotations.NullMarked;
