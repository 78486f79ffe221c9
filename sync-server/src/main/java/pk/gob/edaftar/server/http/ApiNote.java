package pk.gob.edaftar.server.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What an address is for, in one sentence: the description of the API is made of these.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ApiNote {
    /// The sentence.
    String value();

    /// The message it answers with, where the method's type does not say so.
    Class<?> answer() default Void.class;

    /// The other message it may answer with, under status 202.
    Class<?> later() default Void.class;
}
