package se.ntjp.harness.transport;

import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Connections that wait for another request, by where they lead; the last one used is taken first. */
final class IdleConnections {

    private final Map<Origin, Deque<Connection>> idle = new ConcurrentHashMap<>();

    /** Takes one that is not known to be closed. */
    Optional<Connection> take(Origin origin) {
        Deque<Connection> waiting = waiting(origin);
        Connection connection = waiting.pollFirst();
        while (connection != null && !connection.open()) {
            connection = waiting.pollFirst();
        }
        return Optional.ofNullable(connection);
    }

    void give(Origin origin, Connection connection) {
        waiting(origin).addFirst(connection);
    }

    private Deque<Connection> waiting(Origin origin) {
        return idle.computeIfAbsent(origin, key -> new ConcurrentLinkedDeque<>());
    }
}
