package pk.gob.edaftar.model.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name a command or entity bears on the wire and in every database: a contract that outlives the class's name.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {
    /// The name, `feature.noun` or `feature.verb`.
    String value();

    /// The number of the body's shape; a lower one is upcast when read.
    int schema() default 1;
}
