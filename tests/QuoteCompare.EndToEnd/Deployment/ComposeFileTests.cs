using System.Net;
using YamlDotNet.RepresentationModel;

namespace QuoteCompare.EndToEnd.Deployment;

public sealed class ComposeFileTests
{
    private static readonly YamlMappingNode Compose = Parse(Repository.Read("docker-compose.yml"));

    private static IEnumerable<(string Name, YamlMappingNode Service)> Services => Map(Compose, "services").Select(s => ($"{s.Key}", (YamlMappingNode)s.Value));

    [Fact]
    public void The_file_keeps_to_the_specification() => ComposeSchema.Problems(Compose).ShouldBeEmpty();

    [Theory]
    [InlineData("services: { web: { image: a, port: ['80:80'] } }", "/services/web/port: unknown")]
    [InlineData("services: { web: { depends_on: { db: { condition: ready } } } }", "/services/web/depends_on/db/condition: 'ready' is not as expected")]
    [InlineData("services: { web: { healthcheck: { interval: 10 } } }", "/services/web/healthcheck/interval: '10' is not as expected")]
    [InlineData("services: [web]", "/services: no map")]
    [InlineData("volume: {}", "/volume: unknown")]
    public void What_does_not_is_told_with_its_place(string file, string problem) => ComposeSchema.Problems(Parse(file)).ShouldContain(problem);

    [Fact]
    public void Only_the_proxy_publishes_a_port_and_only_on_this_machine()
    {
        var ports = Services.Where(s => s.Service.Children.ContainsKey("ports")).ToList();

        ports.ShouldHaveSingleItem().Name.ShouldBe("proxy");
        List(ports[0].Service, "ports").ShouldHaveSingleItem().ShouldStartWith("127.0.0.1:");
    }

    [Fact]
    public void Everything_named_is_there()
    {
        foreach (var (name, service) in Services)
        {
            Keys(service, "networks").ShouldBeSubsetOf(Keys(Compose, "networks"), name);
            Keys(service, "secrets").ShouldBeSubsetOf(Keys(Compose, "secrets"), name);
            Keys(service, "depends_on").ShouldBeSubsetOf(Services.Select(s => s.Name), name);
            foreach (var volume in List(service, "volumes").Select(v => v.Split(':')[0]))
            {
                if (volume[0] == '.') File.Exists(Path.Combine(Repository.Folder, volume)).ShouldBeTrue(volume);
                else Keys(Compose, "volumes").ShouldContain(volume);
            }
        }
    }

    [Fact]
    public void Every_service_is_watched_cannot_gain_rights_and_writes_only_where_it_says()
    {
        foreach (var (name, service) in Services)
        {
            service.Children.ShouldContainKey("healthcheck", name);
            $"{service["read_only"]}".ShouldBe("true", name);
            List(service, "security_opt").ShouldContain("no-new-privileges:true", name);
        }
    }

    [Fact]
    public void No_password_stands_in_the_file_and_its_folder_is_not_committed()
    {
        Repository.Read("docker-compose.yml").Split('\n').Where(line => line.Contains("Password=", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        Repository.Read(".gitignore").Split('\n').ShouldContain("secrets/");
        $"{Map(Map(Compose, "secrets"), "postgres-password")["file"]}".ShouldStartWith("./secrets/");
        Repository.Read(".dockerignore").Split('\n').ShouldContain("*", "all but what is let in stays out of the image");
    }

    [Fact]
    public void The_web_believes_the_proxy_alone()
    {
        var (web, proxy) = (Service("web"), Service("proxy"));
        var trusted = IPNetwork.Parse($"{Map(web, "environment")["Proxy__Networks"]}");

        trusted.PrefixLength.ShouldBe(32);
        $"{Map(Map(proxy, "networks"), "front")["ipv4_address"]}".ShouldBe($"{trusted.BaseAddress}");
        Keys(Service("database"), "networks").ShouldBe(["back"]);
        Keys(proxy, "networks").ShouldNotContain("back");
    }

    [Fact]
    public void The_image_is_published_for_a_processor_runs_as_a_user_without_rights_and_is_watched()
    {
        var lines = Repository.Read("Dockerfile").Split('\n');

        lines.Count(line => line.StartsWith("FROM ", StringComparison.Ordinal)).ShouldBe(2);
        lines.Where(line => line.Contains("dotnet publish", StringComparison.Ordinal)).ShouldAllBe(line => line.Contains("-r \"$RID\"", StringComparison.Ordinal));
        lines.ShouldContain("USER $APP_UID");
        lines.ShouldContain(line => line.Contains("poppler-utils", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal));
        lines.ShouldNotContain(line => line.Contains("secret", StringComparison.OrdinalIgnoreCase) || line.Contains("password", StringComparison.OrdinalIgnoreCase));
    }

    private static YamlMappingNode Parse(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return (YamlMappingNode)yaml.Documents.ShouldHaveSingleItem().RootNode;
    }

    private static YamlMappingNode Service(string name) => Services.Single(s => s.Name == name).Service;

    private static YamlMappingNode Map(YamlMappingNode node, string key) => (YamlMappingNode)node[key];

    private static List<string> List(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var list) ? [.. ((YamlSequenceNode)list).Select(item => $"{item}")] : [];

    /// <summary>The names in a list, or the keys of a map.</summary>
    private static List<string> Keys(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var named) && named is YamlMappingNode map ? [.. map.Children.Keys.Select(name => $"{name}")] : List(node, key);
}
