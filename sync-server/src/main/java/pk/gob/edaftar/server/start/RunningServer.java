package pk.gob.edaftar.server.start;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// A server that answers; closing it stops it in good order.
public final class RunningServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final int port;

    private RunningServer(ConfigurableApplicationContext context) {
        this.context = context;
        this.port = Optional.ofNullable(((WebServerApplicationContext) context).getWebServer()).orElseThrow().getPort();
    }

    /// Starts a server and comes back when it answers.
    /// @throws StartFailure with a sentence for whoever runs it
    public static RunningServer start(ServerOptions options) throws StartFailure {
        SpringApplication application = new SpringApplication(ServerApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        try {
            return new RunningServer(application.run(options.arguments()));
        } catch (RuntimeException e) {
            throw new StartFailure(reason(e), e);
        }
    }

    /// Where it answers, from this computer.
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /// What must be read on the console.
    public List<String> consoleLines() {
        return context.getBeansOfType(ConsoleText.class).values().stream().flatMap(text -> text.lines(url()).stream()).toList();
    }

    /// A part of the server, for tools that run in the same process.
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = deepest.getCause(); cause != null; cause = cause.getCause()) {
            deepest = cause;
        }
        return String.valueOf(deepest.getMessage());
    }
}
