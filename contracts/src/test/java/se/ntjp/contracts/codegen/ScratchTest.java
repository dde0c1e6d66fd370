package se.ntjp.contracts.codegen;

import java.nio.file.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.*;

class ScratchTest {
    @Test
    void go(@TempDir Path dir) throws Exception {
        for (var p : OfficialPackages.all()) for (var c : p.contracts()) {
            long t = System.nanoTime();
            Path d = dir.resolve(c.id().name());
            ReachableFiles f = ReachableFiles.of(c);
            f.copyTo(d.resolve("in"));
            Files.createDirectories(d.resolve("src"));
            var g = GeneratedSources.generate(c, d.resolve("in"), d.resolve("src"), "classpath:" + c.wsdl());
            System.out.println(c + " " + (System.nanoTime() - t) / 1000000 + " ms " + f.contents().keySet());
            g.model().getInterfaces().values().forEach(i -> { System.out.println(i.getFullClassName()); i.getMethods().forEach(m -> { System.out.println(m.getName()+ " "+m.getReturn().getClassName() + m.isWrapperStyle()); m.getParameters().forEach(q -> System.out.println("  " + q.getName() + " " + q.getClassName() + " header " + q.isHeader() + " " + q.getQName() + " " + q.isHolder() + q.getStyle()));}); });
            g.model().getServiceClasses().values().forEach(s -> { System.out.println(s.getFullClassName() + " " + s.getServiceName()); s.getPorts().forEach(q -> System.out.println("  " + q.getName() + " " + q.getMethodName() + " " + q.getPortName() + q.getFullClassName() + " " + q.getInterfaceClass())); });
        }
    }
}
