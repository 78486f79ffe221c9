package pk.gob.edaftar.server.http;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pk.gob.edaftar.model.wire.Wire;
import pk.gob.edaftar.server.session.Sessions;

/// Wires what every address has in common.
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {
    private static final String LIMIT = "edaftar.request-limit-bytes";
    private static final long LIMIT_BYTES = 8L << 20;

    @Bean
    Wire wire() {
        return new Wire();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Wire wire, Environment environment) {
        long limit = environment.getProperty(LIMIT, Long.class, LIMIT_BYTES);
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(new BodyLimit(limit, wire));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    WebMvcConfigurer gateAndCodec(Sessions sessions, Wire wire) {
        SessionGate gate = new SessionGate(sessions);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(gate);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(gate);
            }

            /// Each address answers in one form, whatever is said to be accepted: an act that was done, and a refusal, must
            /// never end in *not acceptable*.
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation.strategies(List.of(request -> ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST));
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new WireConverter(wire));
            }
        };
    }
}
